import type { HelpCard } from '#contract/model.ts';

/** Which part of the signs a help slide shows. */
export interface HelpPart {
  /** From 0. */
  readonly index: number;
  readonly of: number;
}

const lettersOnASlide = 170; // at 14 mm, to be read from three metres

/** As many slides as the signs of the wordiest language need; each says what to do, and each sign stands whole on one. */
export function helpParts({ texts }: HelpCard): readonly HelpPart[] {
  const needs = Object.values(texts).map(({ now }) =>
    Math.min(now.length, Math.ceil(lettersOf(now) / lettersOnASlide)),
  );
  const of = Math.max(1, ...needs);
  return Array.from({ length: of }, (_, index) => ({ index, of }));
}

/** The signs of a part, in their order: about as many letters in each part, at least one sign where there are enough. */
export function signsOfPart(signs: readonly string[], part: HelpPart): readonly string[] {
  const of = Math.min(part.of, signs.length);
  const index = Math.min(part.index, of - 1);
  return signs.slice(startOf(signs, index, of), startOf(signs, index + 1, of));
}

/** Where a part begins: after its share of letters, with signs left for the parts after it. */
function startOf(signs: readonly string[], index: number, of: number): number {
  if (index >= of) return signs.length;
  const share = (lettersOf(signs) * index) / of;
  const before = signs.filter((sign, at) => lettersOf(signs.slice(0, at)) + sign.length / 2 < share).length;
  return Math.min(signs.length - (of - index), Math.max(index, before));
}

function lettersOf(signs: readonly string[]): number {
  return signs.reduce((sum, sign) => sum + sign.length, 0);
}
