import { useRef } from 'react';
import type { LanguageTag } from '#contract/model.ts';
import { spoken } from '#i18n/direction.ts';
import { firstWords } from './first-words.ts';
import { useFit } from './fit/use-fit.ts';
import './card-title.css';

const sizes = [1, 0.92, 0.84, 0.76, 0.7, 0.6, 0.5, 0.45] as const;
const wholeAndFirst = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY, 110, 70, 40, 26]; // letters, as words give way

/**
 * A card's title as large as its box holds it, its words unbroken. Where it would become too small to read the picture gives
 * way (`data-given`), then words from its end: opened, it is whole.
 */
export function CardTitle(props: {
  readonly className: string;
  readonly title: string;
  readonly language: LanguageTag;
}) {
  const { className, title, language } = props;
  const box = useRef<HTMLSpanElement>(null);
  const { given } = useFit(box, { steps: sizes, key: title, give: wholeAndFirst.length - 1 });
  return (
    <span className={`card-title ${className}`} ref={box} data-given={given} {...spoken(language)}>
      <span>{firstWords(title, wholeAndFirst[given] ?? 0)}</span>
    </span>
  );
}
