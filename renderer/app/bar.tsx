import { useRef } from 'react';
import { nextTextSize, type Preferences } from '#core/visit/preferences.ts';
import { useSpeech } from '#i18n/words.ts';
import { useFit } from '#ui/fit/use-fit.ts';
import { Glyph } from '#ui/glyph.tsx';
import { Pressable } from '#ui/press/pressable.tsx';
import { BarKey } from './bar-key.tsx';
import './bar.css';

const labelSteps = [1, 0.94, 0.88, 0.82, 0.76, 0.7, 0.64, 0.58] as const;
const sizes = [1, 2, 3] as const;

/** The same bar at the same place on every screen: help first, then what a person may set for themselves, and the way out last. */
export function Bar(props: {
  readonly preferences: Preferences;
  /** The slide above is as dark as the bar: the bar turns light. */
  readonly isOnInk: boolean;
  readonly isOnHelp: boolean;
  /** A small mark stands at its end, for those who know of it: it has no name, and nothing happens where it is. */
  readonly needsStaff: boolean;
  readonly onHelp: () => void;
  /** Null where there is nothing to clear. Its place stays empty: no other button is ever where it was. */
  readonly onDone: (() => void) | null;
  readonly onPrefer: (change: Partial<Preferences>) => void;
}) {
  const { words, language } = useSpeech();
  const { preferences, onPrefer } = props;
  const { textSize, hasMoreContrast, hasLessMotion, hasLowReach } = preferences;
  const row = useRef<HTMLDivElement>(null);
  const { given } = useFit(row, { steps: labelSteps, key: `${language} ${props.onDone === null}`, give: 1 });
  const wordBelow = (word: string) => (given === 0 ? word : null);
  return (
    <nav className="bar" aria-label={words.bar} data-on={props.isOnInk ? 'ink' : 'paper'}>
      {props.needsStaff && <span className="bar-mark" aria-hidden="true" />}
      <div className="bar-row" ref={row}>
        <Pressable
          className="bar-help"
          aria-current={props.isOnHelp ? 'page' : undefined}
          onPress={props.onHelp}
        >
          <b>{words.helpButtonQuestion}</b> {words.helpButtonAnswer}
        </Pressable>
        {props.onDone === null ? (
          <span className="bar-key-place" />
        ) : (
          <BarKey
            label={words.clearScreen}
            word={wordBelow(words.doneKey)}
            sign={<Glyph name="done" />}
            onPress={props.onDone}
          />
        )}
        <div className="bar-keys">
          <BarKey
            label={words.textSize}
            state={words.textSizeOf(textSize, sizes.length)}
            word={wordBelow(words.textKey)}
            sign={<TextSizes now={textSize} />}
            isOn={textSize > 1}
            onPress={() => onPrefer({ textSize: nextTextSize(textSize) })}
          />
          <BarKey
            label={words.moreContrast}
            word={wordBelow(words.contrastKey)}
            sign={<Glyph name="contrast" />}
            isOn={hasMoreContrast}
            onPress={() => onPrefer({ hasMoreContrast: !hasMoreContrast })}
          />
          <BarKey
            label={words.lessMotion}
            word={wordBelow(words.motionKey)}
            sign={<Glyph name="motion" />}
            isOn={hasLessMotion}
            onPress={() => onPrefer({ hasLessMotion: !hasLessMotion })}
          />
          <BarKey
            label={words.lowReach}
            word={wordBelow(words.reachKey)}
            sign={<Glyph name="reach" />}
            isOn={hasLowReach}
            onPress={() => onPrefer({ hasLowReach: !hasLowReach })}
          />
        </div>
      </div>
    </nav>
  );
}

/** A, A, A: the three sizes, and which of them is on. */
function TextSizes({ now }: { readonly now: Preferences['textSize'] }) {
  return (
    <span className="bar-sizes" aria-hidden="true">
      {sizes.map((size) => (
        <span key={size} data-size={size} data-on={size === now} />
      ))}
    </span>
  );
}
