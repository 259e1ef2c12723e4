import { expect, test } from 'vitest';
import { createSemaphore } from '#core/semaphore.ts';

const moment = () => new Promise<void>((resolve) => setImmediate(resolve));

test('a task that takes every permit is alone, and comes in its turn', async () => {
  const semaphore = createSemaphore(2);
  const events: string[] = [];
  const task = (name: string) => async () => {
    events.push(`begin ${name}`);
    await moment();
    events.push(`end ${name}`);
  };
  await Promise.all([
    semaphore.run(1, task('a')),
    semaphore.run(2, task('alone')),
    semaphore.run(1, task('b')),
  ]);
  expect(events).toEqual(['begin a', 'end a', 'begin alone', 'end alone', 'begin b', 'end b']);
});

test('a task that fails leaves its permit to the next', async () => {
  const semaphore = createSemaphore(1);
  await expect(semaphore.run(1, () => Promise.reject(new Error('no')))).rejects.toThrow('no');
  expect(await semaphore.run(1, async () => 'yes')).toBe('yes');
});
