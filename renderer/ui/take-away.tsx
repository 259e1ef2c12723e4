import { useRef } from 'react';
import { useOpenedWords } from '#i18n/opened/words.ts';
import { Pill } from './button.tsx';
import { firstWords } from './first-words.ts';
import { Fit } from './fit/fit.tsx';
import { useFit } from './fit/use-fit.ts';
import { Square } from './square.tsx';
import { type Part, takeAwayText } from './take-away-text.ts';
import { useModal } from './use-modal.ts';
import './take-away.css';
import { spoken } from '#i18n/direction.ts';

const wordSizes = [1.5, 1.36, 1.24, 1.12, 1, 0.92, 0.84, 0.76, 0.7, 0.64, 0.58] as const;
const phoneSizes = [1, 0.92, 0.84] as const;
const shownLetters = [170, 110, 70, 40]; // the first is about what a phone shows at once

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
  return (
    <dialog open ref={box} className="take-away" aria-modal="true" aria-labelledby="take-away-title">
      <div className="take-away-square">
        <Square text={text} />
      </div>
      <Fit className="take-away-words" steps={wordSizes} words={words.takeItHow}>
        <h2 id="take-away-title">{words.takeItWithYou}</h2>
        <p>{words.takeItHow}</p>
      </Fit>
      <Phone parts={props.parts} language={props.language} />
      <Pill tone="sun" onPress={props.onClose}>
        {words.close}
      </Pill>
    </dialog>
  );
}

/** A drawn phone with the beginning of it: less where it would be set small, and no phone where even that is too long. */
function Phone({ parts, language }: { readonly parts: readonly Part[]; readonly language: string }) {
  const box = useRef<HTMLDivElement>(null);
  const { given } = useFit(box, {
    steps: phoneSizes,
    key: parts.map(({ text }) => text).join(),
    give: shownLetters.length - 1,
  });
  return (
    <div className="take-away-phone" ref={box}>
      <p {...spoken(language)}>{beginning(parts, shownLetters[given] ?? 0)}</p>
    </div>
  );
}

/** In whole parts; of the first as many words as there is room for. */
function beginning(parts: readonly Part[], letters: number): string {
  const texts = parts.map(({ text }) => text).filter((text) => text !== '');
  const room = texts.findIndex((_, index) => texts.slice(0, index + 1).join('').length > letters);
  const [first = '', ...further] = texts.slice(0, room === -1 ? texts.length : Math.max(1, room));
  return [firstWords(first, letters), ...further].join('\n\n');
}
