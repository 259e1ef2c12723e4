import { expect, test } from 'vitest';
import { mapConcurrent } from '#core/map-concurrent.ts';

const moment = () => new Promise<void>((resolve) => setImmediate(resolve));

test('what each comes to stands in the order of the items, however long it took', async () => {
  const found = await mapConcurrent([3, 1, 2, 0], 2, async (turns) => {
    for (let i = 0; i < turns; i++) await moment();
    return turns * 10;
  });
  expect(found).toEqual([30, 10, 20, 0]);
  expect(await mapConcurrent([], 2, moment)).toEqual([]);
});

test('no more than so many are under way', async () => {
  let [underWay, most] = [0, 0];
  await mapConcurrent(Array.from({ length: 20 }), 3, async () => {
    underWay += 1;
    most = Math.max(most, underWay);
    await moment();
    underWay -= 1;
  });
  expect(most).toBe(3);
});

test('after a failure no other is begun, and those under way are waited for', async () => {
  const events: string[] = [];
  const acting = mapConcurrent([1, 2, 3, 4], 2, async (item) => {
    events.push(`begin ${item}`);
    if (item === 1) throw new Error('one');
    for (let i = 0; i < 5; i++) await moment();
    events.push(`end ${item}`);
  });
  await expect(acting).rejects.toThrow('one');
  expect(events).toEqual(['begin 1', 'begin 2', 'end 2']);
});
