import { type CSSProperties, useLayoutEffect, useRef } from 'react';
import type { LanguageTag } from '#contract/model.ts';
import { spoken } from '#i18n/direction.ts';
import { useFit } from '#ui/fit/use-fit.ts';
import { Motif } from '#ui/motifs/motif.tsx';
import './points.css';

/** From as large as a sheet on a wall down to what the smallest panel holds. */
const sizes = [
  1.5, 1.4, 1.3, 1.22, 1.15, 1.08, 1.02, 0.96, 0.9, 0.85, 0.8, 0.76, 0.72, 0.68, 0.64, 0.6, 0.56, 0.52, 0.48,
  0.44,
] as const;

/**
 * Smaller than this nobody reads a sheet of many points in passing, whoever asked for larger text would gain nothing, and type is
 * too small to read at all: what must be seen at once is on one sheet until then.
 */
const tightBelow = { inPassing: 0.72, larger: 0.78, atAll: 0.62 };

/** A short list: a title and one sheet of points, as large as they fit. */
export function Points(props: {
  readonly kicker: string;
  readonly title: string;
  readonly points: readonly string[];
  readonly hint: string | null;
  /** The points are seen at once for as long as anybody can read them. */
  readonly isWhole: boolean;
  /** The drawing that has what room the points leave; null names none. */
  readonly motif: string | null;
  /** Of the points. */
  readonly language: LanguageTag;
  /** The points fit in small type only: better on two sheets. Called before they are painted. */
  readonly onTight: () => void;
}) {
  const { kicker, title, points, hint, isWhole, motif, language, onTight } = props;
  const box = useRef<HTMLDivElement>(null);
  const { scale } = useFit(box, { steps: sizes, key: `${kicker} ${title} ${points.join()}` });
  // biome-ignore lint/correctness/useExhaustiveDependencies: told once for each size of a sheet
  useLayoutEffect(() => {
    const isLarger =
      box.current !== null && Number(getComputedStyle(box.current).getPropertyValue('--t')) > 1;
    if (scale < tightBelow[isWhole ? 'atAll' : isLarger ? 'larger' : 'inPassing']) onTight();
  }, [scale]);
  return (
    <div className="points" ref={box}>
      <header>
        <p className="exercise-kicker">{kicker}</p>
        <h1>{title}</h1>
      </header>
      <ul {...spoken(language)} style={{ '--letters': longestWord(points) } as CSSProperties}>
        {points.map((point) => (
          <li key={point}>
            <span>{point}</span>
          </li>
        ))}
      </ul>
      {hint !== null && <p className="points-hint">{hint}</p>}
      {motif !== null && (
        <div className="points-picture">
          <Motif name={motif} still />
        </div>
      )}
    </div>
  );
}

function longestWord(points: readonly string[]): number {
  return Math.max(...points.flatMap((point) => point.split(/\s+/u)).map(({ length }) => length));
}
