import { expect, test } from 'vitest';
import { cutPowerWhileCounting } from '#test/faults/cut-counters.ts';
import { temporaryFolder } from '#test/support/temporary-folder.ts';

test('a view that was acknowledged outlives a power cut, and one that is sent again counts once', async ({
  skip,
}) => {
  const result = await cutPowerWhileCounting(await temporaryFolder(), { cuts: 8, random: Math.random });
  if (typeof result === 'string') return skip(result); // no disk could be cut from its power: the words say why
  console.info(JSON.stringify(result));
  expect(result).toMatchObject({ lost: [], halfStates: [] });
  expect(result.acknowledged).toBeGreaterThan(8); // otherwise little was tried
}, 120_000);

test('a database that answers before its views are on the disk is noticed by the cut', async ({ skip }) => {
  const result = await cutPowerWhileCounting(await temporaryFolder(), {
    cuts: 3,
    random: Math.random,
    isCareless: true,
  });
  if (typeof result === 'string') return skip(result); // as above: no disk could be cut from its power
  expect(result.lost.length).toBeGreaterThan(0);
}, 120_000);
