import { useOpenedWords } from '#i18n/opened/words.ts';
import { Pill } from './button.tsx';
import { Fit } from './fit/fit.tsx';
import { Square } from './square.tsx';
import { type Part, takeAwayText } from './take-away-text.ts';
import { useModal } from './use-modal.ts';
import './take-away.css';
import { spoken } from '#i18n/direction.ts';

const wordSizes = [1.5, 1.36, 1.24, 1.12, 1, 0.92, 0.84, 0.76, 0.7, 0.64, 0.58] as const;
const phoneSizes = [1, 0.92, 0.84, 0.76, 0.7, 0.64, 0.58] as const;
const shownLetters = 170; // about what a phone shows at once

/** A page's words for a phone: the square, and beside it what one gets, as a phone shows it. */
export function TakeAway(props: {
  readonly parts: readonly Part[];
  /** Of the words. */
  readonly language: string;
  readonly onClose: () => void;
}) {
  const words = useOpenedWords();
  const box = useModal(props.onClose);
  const text = takeAwayText(props.parts);
  const shown = firstParts(props.parts);
  return (
    <dialog open ref={box} className="take-away" aria-modal="true" aria-labelledby="take-away-title">
      <div className="take-away-square">
        <Square text={text} />
      </div>
      <Fit className="take-away-words" steps={wordSizes} words={words.takeItHow}>
        <h2 id="take-away-title">{words.takeItWithYou}</h2>
        <p>{words.takeItHow}</p>
      </Fit>
      <Fit className="take-away-phone" steps={phoneSizes} words={shown}>
        <p {...spoken(props.language)}>{shown}</p>
      </Fit>
      <Pill tone="sun" onPress={props.onClose}>
        {words.close}
      </Pill>
    </dialog>
  );
}

/** The beginning of it, in whole parts. */
function firstParts(parts: readonly Part[]): string {
  const texts = parts.map(({ text }) => text).filter((text) => text !== '');
  const room = texts.findIndex((_, index) => texts.slice(0, index + 1).join('').length > shownLetters);
  return texts.slice(0, room === -1 ? texts.length : Math.max(1, room)).join('\n\n');
}
