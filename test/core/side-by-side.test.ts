import { expect, test } from 'vitest';
import { createLanes } from '#core/lanes.ts';
import { sideBySide } from '#core/side-by-side.ts';

const moment = () => new Promise<void>((resolve) => setImmediate(resolve));

test('what each comes to stands in the order of the items, however long it took', async () => {
  const found = await sideBySide([3, 1, 2, 0], 2, async (turns) => {
    for (let i = 0; i < turns; i++) await moment();
    return turns * 10;
  });
  expect(found).toEqual([30, 10, 20, 0]);
  expect(await sideBySide([], 2, moment)).toEqual([]);
});

test('no more than so many are under way', async () => {
  let [underWay, most] = [0, 0];
  await sideBySide(Array.from({ length: 20 }), 3, async () => {
    underWay += 1;
    most = Math.max(most, underWay);
    await moment();
    underWay -= 1;
  });
  expect(most).toBe(3);
});

test('after a failure no other is begun, and those under way are waited for', async () => {
  const events: string[] = [];
  const acting = sideBySide([1, 2, 3, 4], 2, async (item) => {
    events.push(`begin ${item}`);
    if (item === 1) throw new Error('one');
    for (let i = 0; i < 5; i++) await moment();
    events.push(`end ${item}`);
  });
  await expect(acting).rejects.toThrow('one');
  expect(events).toEqual(['begin 1', 'begin 2', 'end 2']);
});

test('a task that takes every lane is alone, and comes in its turn', async () => {
  const lanes = createLanes(2);
  const events: string[] = [];
  const task = (name: string) => async () => {
    events.push(`begin ${name}`);
    await moment();
    events.push(`end ${name}`);
  };
  await Promise.all([lanes.run(1, task('a')), lanes.run(2, task('alone')), lanes.run(1, task('b'))]);
  expect(events).toEqual(['begin a', 'end a', 'begin alone', 'end alone', 'begin b', 'end b']);
});

test('a task that fails leaves its lane to the next', async () => {
  const lanes = createLanes(1);
  await expect(lanes.run(1, () => Promise.reject(new Error('no')))).rejects.toThrow('no');
  expect(await lanes.run(1, async () => 'yes')).toBe('yes');
});
