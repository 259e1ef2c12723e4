import { expect, test } from 'vitest';
import { cutPowerOnDisk } from '#test/faults/power-cuts.ts';
import { temporaryFolder } from '#test/support/temporary-folder.ts';

test('a power cut on a real file system leaves a whole release, the old or the new one', async ({ skip }) => {
  const result = await cutPowerOnDisk(await temporaryFolder(), { updates: 1, stride: 16 });
  if (typeof result === 'string') {
    console.info(`Skipped: ${result}`);
    return skip(result); // it could not be tried: the words say why
  }
  console.info(JSON.stringify(result));
  expect(result).toMatchObject({ halfStates: [], lost: [] });
  expect(result.cuts).toBeGreaterThan(3);
}, 180_000);
