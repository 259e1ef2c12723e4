import { expect, test } from 'vitest';
import { problemKinds } from '#core/content/problem-kinds.ts';
import type { ProblemCode } from '#core/content/problems.ts';
import { readability } from '#core/content/readability.ts';
import { problemFixtures } from './problem-fixtures.ts';

const codes = Object.keys(problemKinds) as ProblemCode[]; // the table's own keys
const hardestGrade = 8;

test('every code of the table has a fixture, and no fixture is for a code that is gone', () => {
  expect(Object.keys(problemFixtures).sort()).toEqual([...codes].sort());
});

test.each(codes)('%s: a real folder brings it about, and its three sentences read easily', async (code) => {
  const problems = (await problemFixtures[code]?.()) ?? [];
  const found = problems.find((one) => one.code === code);
  if (found === undefined) throw new Error(`Only ${problems.map((one) => one.code)} came.`);
  const sentences = [found.what, found.why, found.todo];
  for (const sentence of sentences) expect(sentence).toMatch(/^(["\p{Lu}\p{N}:]|practice\.yaml ).*[.!?"]$/u);
  const { grade } = readability(sentences.join('\n'));
  expect(grade, `${grade.toFixed(1)}: ${sentences.join(' | ')}`).toBeLessThanOrEqual(hardestGrade);
});
