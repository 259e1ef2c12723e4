import { useEffect, useRef } from 'react';
import { usePress } from '#ui/press/use-press.ts';
import { ScreenKeys } from './screen-keys.tsx';
import './typed-field.css';

const longest = 1_000; // characters, as the service lets in

/** Where words are typed: by the keys on the screen, which go with it, or by a real keyboard. */
export function TypedField(props: {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** Enter. */
  readonly onDone: () => void;
  /** All in capitals, as codes are read. */
  readonly isCode?: boolean;
  /** Its first letter is a capital. */
  readonly isName?: boolean;
}) {
  const { label, value, onChange, onDone } = props;
  const field = useRef<HTMLInputElement>(null);
  const { ref: press } = usePress({ onPress: () => field.current?.focus() });
  useEffect(() => field.current?.focus(), []); // after the heading, which has the focus of a new screen

  /** In the place of what is marked, or where the caret stands. */
  const put = (text: string, removes = 0) => {
    const input = field.current;
    if (input === null) return;
    const end = input.selectionEnd ?? input.value.length;
    const start = input.selectionStart ?? end;
    const from = start === end ? Math.max(0, start - removes) : start;
    input.setRangeText(text, from, end, 'end');
    input.focus();
    onChange(input.value.slice(0, longest));
  };

  return (
    <div className="typed">
      <input
        ref={(input) => {
          field.current = input;
          press(input);
        }}
        className="typed-field"
        tabIndex={0}
        aria-label={label}
        value={value}
        maxLength={longest}
        autoComplete="off"
        spellCheck={false}
        onChange={(event) => onChange(event.target.value)}
        onKeyDown={(event) => {
          if (event.key === 'Enter') onDone();
          event.stopPropagation(); // arrows move the caret, and turn no page
        }}
      />
      <ScreenKeys
        capitals={props.isCode ? 'all' : props.isName && value === '' ? 'first' : 'none'}
        onType={put}
        onRemove={() => put('', 1)}
      />
    </div>
  );
}
