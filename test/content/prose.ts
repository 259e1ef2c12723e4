import { spokenLines } from '#core/content/spoken-lines.ts';
import { treeOf } from '#test/support/text-trees.ts';
import type { PackText } from './starter-pack.ts';

/** All that a patient reads of an item, one line a block: not the sources, which are other people's titles. */
export async function proseOf({ front, body }: Pick<PackText, 'front' | 'body'>): Promise<string> {
  const read = [
    front.title,
    front.answer,
    spokenLines(await treeOf(body)),
    front.guideline_note,
    front.need,
    front.not_for_you_if,
    front.ask_first,
    front.stop_if,
    front.dose,
    stepsOf(front).flatMap((step) => [step.name, step.cue, step.breathing]),
    front.now,
    front.soon,
  ];
  return read
    .flat()
    .filter((text) => typeof text === 'string')
    .join('\n');
}

/** The text of an item's `:::warning` blocks, marks and all. */
export function warningsOf(body: string): readonly string[] {
  return [...body.matchAll(/^:::warning[^\n]*\n([\s\S]*?)\n:::$/gm)].map(([, text]) => text ?? '');
}

function stepsOf(front: PackText['front']): readonly Record<string, unknown>[] {
  return Array.isArray(front.steps) ? front.steps : [];
}
