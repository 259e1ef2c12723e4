import { itemKept, itemLeftOut, itemWaits } from './problem-wording.ts';
import type { Problem } from './problems.ts';

/** Folders of items whose files are at fault, such as `topics/ice`. */
export interface ItemFates {
  /** On the wall in their last good version. */
  readonly kept: readonly string[];
  /** Not on the wall: they never had one. */
  readonly leftOut: readonly string[];
}

/** The same problems, each saying what became of its item instead of what becomes of such items. */
export function withFates(problems: readonly Problem[], { kept, leftOut }: ItemFates): readonly Problem[] {
  return problems.map((found) => {
    const isIn = (folder: string) => `${found.file?.normalize()}/`.startsWith(`${folder}/`);
    const fate = kept.some(isIn) ? itemKept : leftOut.some(isIn) ? itemLeftOut : itemWaits;
    return { ...found, why: found.why.replace(itemWaits, fate) };
  });
}
