import { expect, test } from 'vitest';
import type { Revision } from '#contract/model.ts';
import { releaseBefore, releasesToKeep } from '#core/content/kept-releases.ts';
import type { Manifest } from '#core/content/manifest.ts';
import { manifestOf, sampleHelp, samplePractice } from '#test/support/sample-release.ts';

const content = { practice: samplePractice, topics: [], exercises: [], notices: [], help: sampleHelp };

/** Release number `n`, with a file of so many bytes of its own. */
function release(n: number, previous: number | null = n - 1, sizeBytes = 1): Manifest {
  const file = { object: String(n).padStart(64, '0'), size: sizeBytes, type: 'image/jpeg' } as const;
  return {
    ...manifestOf({ content, files: { 'media/a.jpg': file } }),
    revision: name(n),
    number: n,
    previous: previous === null ? null : name(previous),
  };
}
const name = (n: number) => String(n).padStart(16, '0') as Revision;
const twelve = Array.from({ length: 12 }, (_, i) => release(i + 1));
const numbers = (kept: readonly Manifest[] | undefined) =>
  kept?.map(({ number }) => number).toSorted((one, other) => one - other);

test('the current release and the newest are kept, ten in all', () => {
  expect(numbers(releasesToKeep(twelve, name(12)))).toEqual([3, 4, 5, 6, 7, 8, 9, 10, 11, 12]);
});

test('after an undo the release on the wall and the one before it are kept, however old', () => {
  expect(numbers(releasesToKeep(twelve, name(2)))).toEqual([1, 2, 5, 6, 7, 8, 9, 10, 11, 12]);
});

test('past the bound of bytes older ones go, and the current one and the one before it never', () => {
  const large = [release(1, null, 40), release(2, 1, 40), release(3, 2, 40), release(4, 3, 40)];
  const bounds = (bytes: number) => ({ releases: 10, bytes });
  expect(numbers(releasesToKeep(large, name(4), bounds(130)))).toEqual([2, 3, 4]);
  expect(numbers(releasesToKeep(large, name(4), bounds(1)))).toEqual([3, 4]);
});

test('a file that several releases share counts once', () => {
  const one = release(1, null, 40);
  const sharing = [one, { ...release(2), files: one.files }, { ...release(3), files: one.files }];
  expect(numbers(releasesToKeep(sharing, name(3), { releases: 10, bytes: 40 }))).toEqual([1, 2, 3]);
});

test('without the current release nothing is sure', () => {
  expect(releasesToKeep(twelve, name(99))).toBeUndefined();
  expect(releasesToKeep(twelve, undefined)).toBeUndefined();
});

test('an undo goes to what was on the wall before, or else to the next older one', () => {
  const after = release(9, 4); // made when 5 to 8 had been undone
  expect(releaseBefore(after, [...twelve.slice(0, 8), after])?.number).toBe(4);
  expect(releaseBefore(after, [release(2), release(7), after])?.number).toBe(7);
  expect(releaseBefore(release(1, null), twelve)).toBeUndefined();
});

test('an undo never leads forward in a circle', () => {
  const again = release(3, 2); // the content of the first release, made anew after the second
  const second = { ...release(2), previous: name(3) };
  expect(releaseBefore(again, [again, second])?.number).toBe(2);
  expect(releaseBefore(second, [again, second])).toBeUndefined();
});
