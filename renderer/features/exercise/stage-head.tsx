import { useRef } from 'react';
import type { LanguageTag } from '#contract/model.ts';
import type { MuscleLegend } from '#core/exercise/muscle-legend.ts';
import { spoken } from '#i18n/direction.ts';
import { type OpenedWords, useOpenedWords } from '#i18n/opened/words.ts';
import { useFit } from '#ui/fit/use-fit.ts';

const sizes = [1, 0.93, 0.86, 0.8, 0.74, 0.68, 0.62, 0.56, 0.5, 0.44, 0.39, 0.34, 0.3] as const;

/**
 * What is shown and what works in it, in a head of one height, so that the figure keeps its size from step to step. Where a long
 * title needs all of it, first what works gives way, then the exercise's name.
 */
export function StageHead(props: {
  readonly kicker: string;
  readonly title: string;
  /** The muscles that glow on the figure; null where there is none. */
  readonly legend: MuscleLegend | null;
  /** Of title and names. */
  readonly language: LanguageTag;
}) {
  const words = useOpenedWords();
  const { kicker, title, legend, language } = props;
  const glowing = legend === null ? [] : glowingIn(legend, words);
  const box = useRef<HTMLElement>(null);
  const { given } = useFit(box, { steps: sizes, key: `${kicker} ${title} ${glowing.join()}`, give: 2 });
  return (
    <header className="stage-head" ref={box} {...spoken(language)} aria-live="polite">
      {given < 2 && <p className="exercise-kicker">{kicker}</p>}
      <h1 key={kicker}>{title}</h1>
      {given < 1 && glowing.length > 0 && <p className="stage-work">{glowing.join(' · ')}</p>}
    </header>
  );
}

/** Such as "At work: Thighs" and "Rolled: Upper back". */
function glowingIn({ works, moves, rolled }: MuscleLegend, words: OpenedWords): readonly string[] {
  return (
    [
      [words.atWork, works],
      [words.moves, moves],
      [words.rolled, rolled],
    ] as const
  ).flatMap(([label, names]) => (names.length === 0 ? [] : [`${label}: ${names.join(', ')}`]));
}
