import { expect, test } from 'vitest';
import { problemKinds } from '#core/content/problem-kinds.ts';
import type { ProblemCode } from '#core/content/problems.ts';
import { sentenceOf, told } from '#test/support/in-english.ts';
import { problems } from '#words/english/problems.ts';
import type { ProblemWording } from '#words/problem-wording.ts';

test('a problem names file and line before it says what is wrong', () => {
  const place = { file: 'topics/ice/index.en.md', line: 4 };
  expect(sentenceOf({ code: 'unknown-key', ...place, key: 'ordr', words: '' })).toBe(
    'topics/ice/index.en.md, line 4: "ordr" is not a setting that Foyer knows.',
  );
});

const textPlace = { folder: 'topics/ice', right: 'index.en.md', format: 'pdf' };

test('every problem says why and what to do in whole sentences, whatever became of its item', () => {
  for (const code of Object.keys(problemKinds) as ProblemCode[]) {
    const { why, todo } = problems[code] as ProblemWording<typeof textPlace & { isThere: boolean }>;
    const whys = typeof why === 'string' ? [why] : [why(undefined), why('kept'), why('left-out')];
    const todos =
      typeof todo === 'string' ? [todo] : [true, false].map((isThere) => todo({ ...textPlace, isThere }));
    for (const words of [...whys, ...todos]) expect(words, code).toMatch(/^(["A-Z]|practice\.yaml).*[.?]$/);
  }
});

test.each([
  ['topics/ice', 'move its folder into "topics"'],
  ['exercises/walking', 'move its folder into "exercises"'],
  ['help', 'move its words into that file'],
])('a text too deep in %s is told a place of its own kind', (folder, said) => {
  const found = told({ code: 'text-deep', folder, right: 'index.en.md', isThere: true, isOneOfMany: false });
  expect(found.todo).toContain(`There is ${folder}/index.en.md already.`);
  expect(found.todo).toContain(said);
});

test('nobody is told to delete a copy where the first file is not there', () => {
  const copy = { code: 'numbered-copy', original: 'practice.yaml' } as const;
  expect(told({ ...copy, isNewer: null }).what).toContain('"practice.yaml", which is not there.');
  expect(told({ ...copy, isNewer: null }).todo).toMatch(/give it that name/);
  expect(told({ ...copy, isNewer: true }).todo).toMatch(/delete this one/);
});

test('no one thing is asked for twice in what to do', () => {
  for (const { todo } of Object.values(problems)) {
    if (typeof todo === 'string') expect(todo).not.toMatch(/(Add|Correct) (it|the dates)\. Correct/);
  }
});

test('signs that nobody sees, or that turn the direction of writing, are not passed on', () => {
  const { what } = told({ code: 'picture-missing', name: 'gpj.\u202Egnp\0\n\u200B' });
  expect(what).toBe('The picture "gpj.\uFFFDgnp\uFFFD\uFFFD\uFFFD" is not in the folder.');
});
