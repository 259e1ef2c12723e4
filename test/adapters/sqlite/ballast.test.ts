import { readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { createBallast } from '#adapters/sqlite/ballast.ts';
import { openCounterStore } from '#adapters/sqlite/counter-store.ts';
import { mountSmallDisk } from '#test/support/read-only.ts';
import { createRecordingLogger } from '#test/support/recording-logger.ts';
import { openedView, sampleBatch } from '#test/support/sample-views.ts';
import { temporaryFolder } from '#test/support/temporary-folder.ts';

test('a full disk takes the next batches in the room that was held, and it is held again when there is plenty', async ({
  skip,
}) => {
  const disk = join(await temporaryFolder(), 'disk');
  const refusal = mountSmallDisk(disk, 80 * 1024 ** 2);
  if (refusal !== undefined) return skip(refusal); // a mount was refused just now: the words say which
  const log = createRecordingLogger();
  const store = openCounterStore(join(disk, 'foyer.db'), log, createBallast(join(disk, 'ballast')));
  onTestFinished(() => store.close());
  store.look();
  expect(statSync(join(disk, 'ballast')).size).toBe(4 * 1024 ** 2);
  try {
    writeFileSync(join(disk, 'full'), Buffer.alloc(90 * 1024 ** 2));
  } catch {
    // as much as there was room for
  }
  let sequence = 0;
  const count = () => {
    sequence += 1;
    try {
      store.record(sampleBatch(sequence, [openedView(`item-${sequence}`)]), () => 'A title');
      return true;
    } catch {
      return false;
    }
  };
  const taken = Array.from({ length: 200 }, count);
  expect(log.events).toContain('ballast-dropped');
  expect(taken.filter((isTaken) => !isTaken).length).toBeLessThan(3); // those that came before it was dropped
  expect(taken.at(-1)).toBe(true);
  store.look();
  expect(readdirSync(disk)).not.toContain('ballast');
  rmSync(join(disk, 'full'));
  store.look();
  expect(readdirSync(disk)).toContain('ballast');
});
