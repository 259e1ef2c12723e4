import { expect, test } from 'vitest';
import type { FoundScan } from '#core/content/folder-scan.ts';
import { countPack } from '#core/staff/folder-fault.ts';
import { packCounted } from '#words/english/choosing.ts';

const scanOf = (...paths: readonly string[]): FoundScan => ({
  kind: 'found',
  files: paths.map((path) => ({ path, sizeBytes: 1, stamp: '1' })),
  unreadable: [],
  problems: [],
});
const pack = ['practice.yaml', 'help/index.en.md'];

test('a pack is counted by its folders, each language of an item once', () => {
  const scan = scanOf(
    ...pack,
    'topics/ice/index.en.md',
    'topics/ice/index.de.md',
    'topics/ice/photo.jpg',
    'topics/heat/index.en.md',
    'topics/drafts.txt',
    'exercises/walking/index.en.md',
  );
  expect(countPack(scan)).toEqual({ topics: 2, exercises: 1 });
});

test('a folder without the parts of a pack is none, and the pack in it is named', () => {
  expect(countPack(scanOf())).toEqual({ kind: 'empty' });
  expect(countPack(scanOf('holiday.jpg'))).toMatchObject({ kind: 'no-pack', inside: null });
  expect(countPack(scanOf('practice.yaml'))).toMatchObject({ kind: 'no-pack', lacks: ['help'] });
  const around = scanOf(...pack.map((path) => `Wall/${path}`), 'Old/practice.yaml');
  expect(countPack(around)).toMatchObject({ kind: 'no-pack', inside: 'Wall' });
});

test.each([
  [{ topics: 10, exercises: 8 }, '10 topics and 8 exercises are in it.'],
  [{ topics: 1, exercises: 0 }, '1 topic and no exercises are in it.'],
  [{ topics: 0, exercises: 1 }, 'No topics and 1 exercise are in it.'],
])('%j is told in a sentence', (counted, sentence) => {
  expect(packCounted(counted)).toBe(sentence);
});
