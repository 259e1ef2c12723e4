import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { createCounterReader } from '#adapters/sqlite/counter-reader.ts';
import { openCounterStore } from '#adapters/sqlite/counter-store.ts';
import type { LocalDate } from '#contract/model.ts';
import { mountSmallDisk } from '#test/support/read-only.ts';
import { createRecordingLogger } from '#test/support/recording-logger.ts';
import { openedView, sampleBatch } from '#test/support/sample-views.ts';
import { temporaryFolder } from '#test/support/temporary-folder.ts';

test('a full disk refuses the newest batches, loses no older one, and counting goes on when there is room', async ({
  skip,
}) => {
  const disk = join(await temporaryFolder(), 'disk');
  const refusal = mountSmallDisk(disk, 8 * 1024 ** 2);
  if (refusal !== undefined) return skip(refusal); // a mount was refused just now: the words say which
  const path = join(disk, 'foyer.db');
  const log = createRecordingLogger();
  const store = openCounterStore(path, log);
  onTestFinished(() => store.close());
  const written: string[] = [];
  const record = (sequence: number): boolean => {
    try {
      store.record(sampleBatch(sequence, [openedView(`item-${sequence}`)]), () => undefined);
      written.push(`item-${sequence}`);
      return true;
    } catch (cause) {
      expect(cause).toMatchObject({ code: 'store-unavailable' });
      return false;
    }
  };
  for (let sequence = 1; sequence <= 10; sequence++) expect(record(sequence)).toBe(true);
  await writeFile(join(disk, 'ballast'), Buffer.alloc(9_000_000)).catch(() => {}); // as much as there is room for
  const refused = Array.from({ length: 200 }, (_, i) => i + 11).filter((sequence) => !record(sequence));
  expect(refused.length).toBeGreaterThan(0);
  await rm(join(disk, 'ballast'));
  for (const sequence of refused) record(sequence + 1_000); // the screen would send the refused ones again, in order
  expect(record(2_000)).toBe(true);
  const period = { from: '2026-01-01' as LocalDate, to: '2027-12-31' as LocalDate };
  const found = await createCounterReader(path).read(period, async ({ items }) =>
    [...items].map((row) => row.item),
  );
  expect(found.toSorted()).toEqual(written.toSorted());
  expect(log.events).toContain('counters-not-written');
});
