import { expect, test } from 'vitest';
import { takeTurns } from './take-turns.ts';

test('turns are taken one after another, and those of the first round do not count', async () => {
  const order: string[] = [];
  const turn = (name: string) => () => order.push(name);
  const answers = await takeTurns(2, { ours: turn('a'), peer: turn('b') });
  expect(order.join('')).toBe('ababab');
  expect(answers).toEqual({ ours: [3, 5], peer: [4, 6] });
});

test('a peer that is not on this machine answers nothing', async () => {
  expect(await takeTurns(1, { ours: () => 7, peer: undefined })).toEqual({ ours: [7], peer: [] });
});
