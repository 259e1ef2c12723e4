import { useState } from 'react';
import { useStaffWords } from '#i18n/behind/words.ts';
import { Pressable } from '#ui/press/pressable.tsx';
import './screen-keys.css';

const letters = ['1234567890', 'qwertyuiop', 'asdfghjkl-', 'zxcvbnm.'] as const;
const signs = ['1234567890', '/\\:._-@#&+', 'äöüßéèàçñø', '\'"(),;!?'] as const;

/**
 * A keyboard on the glass. Ours, because a key here is pressed as every control is (`ui/press`); libraries for it write
 * `innerHTML`, which the page's Trusted Types refuse.
 */
export function ScreenKeys(props: {
  /** Which letters are capitals before anybody asks for one. */
  readonly capitals: 'all' | 'first' | 'none';
  readonly onType: (text: string) => void;
  readonly onRemove: () => void;
}) {
  const { keys } = useStaffWords().frame;
  const [hasSigns, setHasSigns] = useState(false);
  const [isShifted, setIsShifted] = useState(props.capitals !== 'none');
  const isCapital = isShifted && !hasSigns;
  const rows = hasSigns ? signs : letters;
  const type = (key: string) => {
    props.onType(key);
    if (props.capitals !== 'all') setIsShifted(false);
  };
  return (
    <fieldset className="keys" aria-label={keys.name}>
      {rows.map((row, index) => (
        <div className="keys-row" key={row}>
          {index === rows.length - 1 && (
            <Pressable
              className="key"
              data-wide=""
              aria-label={keys.shift}
              aria-pressed={isShifted}
              disabled={hasSigns}
              onPress={() => setIsShifted(!isShifted)}
            >
              <Sign path="M12 4 4.5 12.5H9V20h6v-7.5h4.5z" />
            </Pressable>
          )}
          {[...row].map((key) => (
            <Pressable className="key" key={key} onPress={() => type(isCapital ? key.toUpperCase() : key)}>
              {isCapital ? key.toUpperCase() : key}
            </Pressable>
          ))}
          {index === rows.length - 1 && (
            <Pressable className="key" data-wide="" aria-label={keys.remove} onPress={props.onRemove}>
              <Sign path="M8.5 5.5H21v13H8.5L3 12zM12 9.5l5 5M17 9.5l-5 5" />
            </Pressable>
          )}
        </div>
      ))}
      <div className="keys-row">
        <Pressable
          className="key"
          data-wide=""
          aria-label={hasSigns ? keys.lettersName : keys.signsName}
          onPress={() => setHasSigns(!hasSigns)}
        >
          {hasSigns ? keys.letters : keys.signs}
        </Pressable>
        <Pressable className="key" data-space="" aria-label={keys.space} onPress={() => type(' ')}>
          {keys.space}
        </Pressable>
      </div>
    </fieldset>
  );
}

/** What no font of ours has, drawn with the pen of button.css. */
function Sign({ path }: { readonly path: string }) {
  return (
    <svg className="glyph" viewBox="0 0 24 24" aria-hidden="true">
      <path d={path} />
    </svg>
  );
}
