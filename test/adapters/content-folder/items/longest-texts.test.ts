import { expect, test } from 'vitest';
import { readPackWith } from '#test/adapters/content-folder/open-pack.ts';
import { longWordsPack } from '#test/support/long-words-pack.ts';

const exercise = 'exercises/walking/index.en.md';
const help = 'help/index.en.md';

/** What is refused of the pack of long words when one of its files is changed. */
async function refused(path: string, change: (text: string) => string) {
  const pack = longWordsPack();
  const { problems } = await readPackWith({ ...pack, [path]: change(String(pack[path])) });
  return problems.flatMap((problem) => (problem.code === 'wrong-type' ? [problem.fault] : []));
}

const none = (text: string) => text;
/** One letter more in the first text that follows. */
const longer = (key: string) => (text: string) => text.replace(new RegExp(`(${key}[^"]*")`), '$1A');
const onePointMore = (key: string) => (text: string) => text.replace(`${key}:`, `${key}:\n  - one more`);

test('the longest texts that the screens are tried with are taken', async () => {
  expect(await refused(exercise, none)).toEqual([]);
});

test.each([
  [exercise, 'title', 200],
  [exercise, 'not_for_you_if', 300],
  [exercise, 'dose', 300],
  [exercise, 'name', 120],
  [exercise, 'cue', 300],
  [help, 'now', 300],
  ['practice.yaml', 'emergency_words', 300],
] as const)('a letter more in %s, %s, is refused', async (path, key, mostSigns) => {
  expect(await refused(path, longer(key))).toEqual([{ kind: 'too-long', mostSigns }]);
});

test.each([
  [exercise, 'not_for_you_if'],
  [help, 'now'],
] as const)('a point more than anybody reads standing up is refused: %s, %s', async (path, key) => {
  expect(await refused(path, onePointMore(key))).toEqual([{ kind: 'too-many-entries', most: 20 }]);
});
