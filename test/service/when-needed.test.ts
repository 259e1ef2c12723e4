import { expect, test } from 'vitest';
import { whenNeeded } from '#service/when-needed.ts';

test('what is needed is opened once, by whoever comes first', async () => {
  let opened = 0;
  const rooms = whenNeeded(async () => {
    opened += 1;
    return opened;
  });
  expect(opened).toBe(0);
  expect(await Promise.all([rooms(), rooms()])).toEqual([1, 1]);
  expect(await rooms()).toBe(1);
});

test('what could not be opened is tried again with the next call', async () => {
  let tries = 0;
  const rooms = whenNeeded(async () => {
    tries += 1;
    if (tries === 1) throw new Error('The disk was busy.');
    return tries;
  });
  await expect(rooms()).rejects.toThrow('busy');
  expect(await rooms()).toBe(2);
});
