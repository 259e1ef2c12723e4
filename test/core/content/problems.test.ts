import { expect, test } from 'vitest';
import { type ProblemCode, problemWords } from '#core/content/problem-words.ts';
import { problem } from '#core/content/problems.ts';

test('a problem names file and line before it says what is wrong', () => {
  const place = { file: 'topics/ice/index.en.md', line: 4 };
  expect(problem('wrong-type', place, '"order" must be a number such as 60.').what).toBe(
    'topics/ice/index.en.md, line 4: "order" must be a number such as 60.',
  );
});

test('every problem says what, why and what to do in whole sentences', () => {
  for (const code of Object.keys(problemWords) as ProblemCode[]) {
    const { what, why, todo } = problem(code, {}, 'It is so.');
    for (const words of [what, why, todo]) expect(words, code).toMatch(/^(["A-Z]|practice\.yaml).*[.?]$/);
  }
});

test('signs that nobody sees, or that turn the direction of writing, are not passed on', () => {
  const { what } = problem('picture-missing', {}, 'gpj.\u202Egnp\0\n\u200B');
  expect(what).toBe('The picture "gpj.\uFFFDgnp\uFFFD\uFFFD\uFFFD" is not in the folder.');
});
