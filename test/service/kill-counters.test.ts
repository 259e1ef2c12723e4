import { expect, test } from 'vitest';
import { killWhileCounting } from '#test/faults/kill-counters.ts';
import { temporaryFolder } from '#test/support/temporary-folder.ts';

test('a view that was acknowledged is never lost and never counted twice, over 6 kills', async () => {
  const result = await killWhileCounting(await temporaryFolder(), 6, Math.random);
  console.info(JSON.stringify(result));
  expect(result).toMatchObject({ kills: 6, lost: [], doubled: [], integrity: 'ok' });
  expect(result.acknowledged).toBeGreaterThanOrEqual(0 + 1 + 2 + 3 + 4 + 5); // otherwise little was tried
}, 180_000);
