import type { Problem } from './problems.ts';
import { samePath } from './same-name.ts';

/** Folders of items whose files are at fault, such as `topics/ice`. */
export interface ItemOutcomes {
  /** On the wall in their last good version. */
  readonly kept: readonly string[];
  /** Not on the wall: they never had one. */
  readonly leftOut: readonly string[];
}

/** The same problems, each with what became of its item. */
export function withOutcomes(
  problems: readonly Problem[],
  { kept, leftOut }: ItemOutcomes,
): readonly Problem[] {
  return problems.map((found) => {
    const place = `${samePath(found.file ?? '')}/`; // the folder may be written in another way on the disk
    const isIn = (folder: string) => place.startsWith(`${folder}/`);
    if (kept.some(isIn)) return { ...found, outcome: 'kept' };
    return leftOut.some(isIn) ? { ...found, outcome: 'left-out' } : found;
  });
}
