import { firstThatHolds } from '#ui/fit/first-that-fits.ts';

/**
 * Where picture and words stand: the picture above; beside the words; in the upper corner, with the foot below it; or no
 * picture. On a help slide the signs stand below the words, or beside them.
 */
export type Shape = 'above' | 'beside' | 'corner' | 'bare' | 'signs-below' | 'signs-beside';

export interface Layout {
  readonly shape: Shape;
  /** How much of the slide's width the picture takes, or the signs; those that stand below or above take all of it. */
  readonly width: number;
  /** The picture's least share of the slide. */
  readonly least: number;
}

/** Heights of capitals in millimetres of a 21.5″ panel, and the same share of any other glass. */
export interface Capitals {
  readonly title: number;
  /** The answer, or the signs. */
  readonly text: number;
  readonly foot: number;
}

/** What is tried together: one wording, in layouts by rank, with type from the largest to the smallest. */
export interface Level {
  /** How many times words have given way. */
  readonly given: number;
  readonly layouts: readonly Layout[];
  readonly capitals: readonly Capitals[];
  /** The picture's share of the slide while there is still smaller type to take; with the smallest, its least will do. */
  readonly ease: number;
  /** Words may break inside: where nothing else is left. */
  readonly mayBreak: boolean;
}

/** How a slide is set. */
export interface Composition {
  readonly layout: Layout;
  readonly capitals: Capitals;
}

/**
 * The best composition of a level: the largest type, and with it the layout of the highest rank; null where the words find no
 * room. `pictureIn` measures: the share of the slide that is left for the picture, or null where the words do not fit.
 */
export function compose(
  level: Level,
  pictureIn: (composition: Composition) => number | null,
): Composition | null {
  const { layouts, ease } = level;
  const holds = (composition: Composition, least: number) => (pictureIn(composition) ?? -1) >= least;
  const smallest = level.capitals.at(-1);
  if (smallest === undefined) return null;
  const able = layouts.filter((layout) => holds({ layout, capitals: smallest }, layout.least));
  if (able[0] === undefined) return null;
  const setIn = (capitals: Capitals): Composition | null => {
    const layout = able.find((each) => holds({ layout: each, capitals }, Math.max(each.least, ease)));
    return layout === undefined ? null : { layout, capitals };
  };
  const capitals = firstThatHolds(level.capitals.slice(0, -1), (each) => setIn(each) !== null);
  return (capitals && setIn(capitals)) ?? { layout: able[0], capitals: smallest };
}
