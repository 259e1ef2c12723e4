import type { Slide } from '#core/attract/slide.ts';
import type { Capitals, Layout, Level } from './composition.ts';

// From three metres 20 minutes of arc are 17 mm; from one metre, where a person stands to touch, they are 6 mm.
const far = { title: 22, text: 17, foot: 10 };
const large = { title: 37, text: 17, foot: 11 };
const largest = { title: 37, text: 20, foot: 11 };
const nearAnswer = { ...far, text: 12 };
const near = { title: 15, text: 12, foot: 10 };
const least = { title: 10, text: 10, foot: 8 };
const largestSigns = { title: 30, text: 18, foot: 11 };
const farSigns = { title: 18, text: 14, foot: 10 };
const nearSigns = { title: 14, text: 10, foot: 10 };
const leastSigns = { title: 9, text: 6, foot: 7 };

/** The glass that a slide is set on, and how large a person wants text. */
export interface Ground {
  /** Width to height. */
  readonly ratio: number;
  readonly textScale: number;
}

/**
 * All that is tried for a slide, the best first. While type is large the picture has its ease; then it gives room; then words
 * give way; then the picture becomes small; then the answer steps down to what is read from near, the question after it; then
 * the answer goes. The last level holds whatever there is. Where somebody wants larger text, the picture becomes small, and
 * goes, before words do. `wordings` counts what the words can be, the shortest
 * last; on a help slide it is what a touch does that gives way, smaller first.
 */
export function levelsFor(kind: Slide['kind'], wordings: number, ground: Ground): readonly Level[] {
  const { ratio, textScale } = ground;
  const isAsked = textScale > 1;
  if (kind === 'help') {
    const layouts = signLayouts(ratio);
    const asked = isAsked ? steps(times(largestSigns, textScale), largestSigns, 5) : [];
    const fromAfar = { ...plain, layouts, capitals: [...asked, ...steps(largestSigns, farSigns, 6)] };
    const nearer = steps(farSigns, nearSigns, 5).flatMap((capitals): readonly Level[] => [
      { ...plain, layouts, capitals: [besideSigns(capitals)] },
      { ...plain, given: 1, layouts, capitals: [capitals] },
    ]);
    return [
      fromAfar,
      ...nearer,
      { ...plain, given: 1, layouts, capitals: steps(nearSigns, leastSigns, 5), mayBreak: true },
    ];
  }
  const layouts = pictureLayouts(ratio);
  const small = smallLayouts(ratio);
  const any = [...layouts, ...small];
  const ease = kind === 'notice' || isAsked ? 0 : 0.34;
  const shortest = wordings - 1;
  const answers = Array.from({ length: Math.max(1, shortest) }, (_, given) => given);
  const asked = askedLevels(any, textScale, wordings > 1);
  const fromAfar = (given: number): readonly Level[] => [
    ...asked.map((level) => ({ ...level, given })),
    { ...plain, given, layouts, ease, capitals: [largest, ...steps(large, far, 6)] },
  ];
  const fromAfarSmall = (given: number): Level => ({
    ...plain,
    given,
    layouts: small,
    capitals: steps(large, far, 6),
  });
  const answerNear = (given: number): Level => ({
    ...plain,
    given,
    layouts: any,
    capitals: steps(far, nearAnswer, 5),
  });
  const fromNear = (given: number): Level => ({ ...plain, given, layouts, capitals: steps(far, near, 5) });
  const atLast = { ...plain, given: shortest, layouts };
  return [
    ...answers.flatMap(fromAfar),
    ...answers.map(fromAfarSmall),
    ...answers.map(answerNear),
    ...answers.map(fromNear),
    ...(shortest > 0 ? [...fromAfar(shortest), fromNear(shortest)] : []),
    { ...atLast, capitals: steps(near, least, 3) },
    { ...atLast, capitals: steps(near, least, 3), mayBreak: true },
    { ...atLast, layouts: [bare], capitals: steps(least, times(least, 0.5), 4), mayBreak: true },
  ];
}

/** For a person who wants it larger: with the picture, then without; never smaller than it was. */
function askedLevels(layouts: readonly Layout[], textScale: number, hasAnswer: boolean): readonly Level[] {
  if (textScale === 1) return [];
  if (!hasAnswer) return [{ ...plain, layouts, capitals: steps(times(largest, textScale), largest, 6) }];
  const larger = 1 + (textScale - 1) * 0.3; // at least so much
  const [from, to] = [times(large, textScale), times(far, larger)];
  return [
    { ...plain, layouts, capitals: [times(largest, textScale), ...steps({ ...from, text: to.text }, to, 9)] },
    { ...plain, layouts: [bare], capitals: steps(times(far, textScale), to, 5) },
  ];
}

const plain = { given: 0, ease: 0, mayBreak: false };
const bare: Layout = { shape: 'bare', width: 0, least: 0 };

function pictureLayouts(ratio: number): readonly Layout[] {
  const above: Layout = { shape: 'above', width: 1, least: 0.24 };
  const beside = [0.54, 0.5, 0.46, 0.42, 0.38, 0.34].map(
    (width): Layout => ({ shape: 'beside', width, least: 0 }),
  );
  const corner = [0.42, 0.38, 0.35, 0.32].map(
    (width): Layout => ({ shape: 'corner', width, least: width / 2 }),
  );
  if (ratio < 0.8) return [above];
  return ratio < 1.1 ? [above, ...beside, ...corner] : [...beside, ...corner, above];
}

/** Where words need nearly all of the glass. */
function smallLayouts(ratio: number): readonly Layout[] {
  if (ratio < 0.8) return [{ shape: 'above', width: 1, least: 0.18 }];
  const beside = [0.3, 0.26].map((width): Layout => ({ shape: 'beside', width, least: 0 }));
  return [...beside, { shape: 'corner', width: 0.28, least: 0.12 }];
}

function signLayouts(ratio: number): readonly Layout[] {
  const below: Layout = { shape: 'signs-below', width: 1, least: 0 };
  const beside = [0.5, 0.56, 0.62].map((width): Layout => ({ shape: 'signs-beside', width, least: 0 }));
  return ratio < 1 ? [below] : [...beside, below];
}

/** What is not the signs, smaller: so that a touch's words stay beside signs of this size. */
function besideSigns({ title, text, foot }: Capitals): Capitals {
  return { title: title * 0.8, text, foot: foot * 0.75 };
}

/** So many sizes from the largest to the smallest, both included. */
function steps(from: Capitals, to: Capitals, count: number): readonly Capitals[] {
  return Array.from({ length: count }, (_, index) => {
    const way = index / (count - 1);
    const between = (key: keyof Capitals) => from[key] + (to[key] - from[key]) * way;
    return { title: between('title'), text: between('text'), foot: between('foot') };
  });
}

function times({ title, text, foot }: Capitals, scale: number): Capitals {
  return { title: title * scale, text: text * scale, foot: foot * scale };
}
