import { type ArrayChange, diffArrays, diffWordsWithSpace } from 'diff';
import type { ChangedBlock } from '#contract/staff-approval.ts';
import type { CompareTexts } from '#core/approval/ports.ts';
import type { TextBlock } from '#core/approval/text-blocks.ts';

const mostMs = 200; // for all of a text: the service answers nobody meanwhile
const mostEdits = 2_000; // words of one paragraph

/**
 * Compares paragraphs first and words then, only where one paragraph stands in another's place: so a text of 5,000 words
 * takes no longer than its changes do. Past the bound a paragraph is marked whole.
 */
export const compareTexts: CompareTexts = (before, now) => {
  const endMs = performance.now() + mostMs;
  const changes = diffArrays([...before], [...now], { comparator: isSame, timeout: mostMs });
  if (changes === undefined) return [...before.map(removed), ...now.map(added)];
  return changes.flatMap((change, i) => blocksOfChange(change, changes[i + 1], changes[i - 1], endMs));
};

type Change = ArrayChange<TextBlock>;

function blocksOfChange(change: Change, next: Change | undefined, last: Change | undefined, endMs: number) {
  if (change.removed && next?.added) return inPairs(change.value, next.value, endMs);
  if (change.added && last?.removed) return []; // told with those that they replace
  if (change.removed) return change.value.map(removed);
  return change.value.map(change.added ? added : same);
}

/** The first with the first, as far as there are two. */
function inPairs(
  before: readonly TextBlock[],
  now: readonly TextBlock[],
  endMs: number,
): readonly ChangedBlock[] {
  return [
    ...now.map((block, i) => {
      const old = before[i];
      return old === undefined ? added(block) : inWords(old, block, endMs);
    }),
    ...before.slice(now.length).map(removed),
  ];
}

function inWords(before: TextBlock, now: TextBlock, endMs: number): ChangedBlock {
  const leftMs = endMs - performance.now();
  const bounds = { maxEditLength: mostEdits, timeout: Math.max(1, leftMs) };
  const words = leftMs <= 0 ? undefined : diffWordsWithSpace(before.text, now.text, bounds);
  if (words === undefined)
    return { style: now.style, pieces: [...removed(before).pieces, ...added(now).pieces] };
  return {
    style: now.style,
    pieces: words.map(({ value: text, added: isAdded, removed: isRemoved }) => ({
      kind: isAdded ? 'added' : isRemoved ? 'removed' : 'same',
      text,
    })),
  };
}

const as =
  (kind: ChangedBlock['pieces'][number]['kind']) =>
  ({ style, text }: TextBlock): ChangedBlock => ({
    style,
    pieces: [{ kind, text }],
  });
const same = as('same');
const added = as('added');
const removed = as('removed');

function isSame(one: TextBlock, other: TextBlock): boolean {
  return one.style === other.style && one.text === other.text;
}
