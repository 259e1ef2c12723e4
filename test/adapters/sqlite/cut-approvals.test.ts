import { join } from 'node:path';
import { expect, test } from 'vitest';
import { createApprovalStore } from '#adapters/sqlite/approval-store.ts';
import { openCounterStore } from '#adapters/sqlite/counter-store.ts';
import type { ItemId, LanguageTag } from '#contract/model.ts';
import type { StoredDecision } from '#core/approval/ports.ts';
import { openLoopDisk } from '#test/faults/loop-disk.ts';
import { createRecordingLogger } from '#test/support/recording-logger.ts';
import { temporaryFolder } from '#test/support/temporary-folder.ts';

const approved = (topic: string): StoredDecision => ({
  item: { kind: 'topic', id: topic as ItemId },
  language: 'en' as LanguageTag,
  hash: `hash of ${topic}`,
  reason: null,
  by: { name: 'Dr A', role: 'GP' },
  at: '2026-11-22T09:00',
  from: 'kiosk',
});

test('an approval that was answered outlives a power cut', async ({ skip }) => {
  const folder = await temporaryFolder();
  const disk = await openLoopDisk(join(folder, 'disk.img'), join(folder, 'disk'));
  if (typeof disk === 'string') return skip(disk); // it could not be tried: the words say why
  const log = createRecordingLogger();
  const counters = openCounterStore(join(disk.folder, 'foyer.db'), log); // it makes the file, and holds it open
  const store = createApprovalStore(join(disk.folder, 'foyer.db'), log);
  try {
    for (const topic of ['ice', 'gas', 'sleep', 'stairs']) {
      store.decide([approved(topic)]);
      const cut = await disk.copyAsCut(join(folder, 'cut.img'), join(folder, 'cut'));
      try {
        const found = createApprovalStore(join(cut.folder, 'foyer.db'), log).decisions();
        expect(found).toEqual(store.decisions());
        expect(found.at(-1)).toEqual(approved(topic));
      } finally {
        cut.unmount();
      }
    }
  } finally {
    counters.close();
    disk.unmount();
  }
});
