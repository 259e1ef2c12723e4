import { readFile, rename } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import type { Files } from '#core/ports.ts';
import { diskFiles } from '#platform/files/disk-files.ts';
import { createRetry, heldNames } from '#platform/files/retry.ts';
import { fault } from '#test/support/simulated-disk.ts';
import { changePack, topicText } from '#test/support/small-pack.ts';
import { newFolders, openContent, type ServiceFolders } from './open-service.ts';

const patience = { timeout: 8_000, interval: 20 };
const update = { 'topics/ice/index.en.md': topicText({ title: 'Scanned', order: '20' }) };
const receipt = (folders: ServiceFolders) => readFile(join(folders.contentFolder, '_RECEIPT.txt'), 'utf8');

/** A disk where a scanner holds what is renamed in the data folder for so long; no real time passes. */
function heldDisk(dataFolder: string, code: string) {
  const held = { forMs: 0, waitedMs: 0, longestWaitMs: 0 };
  const renaming = createRetry(heldNames, async (ms) => {
    held.waitedMs += ms;
    held.longestWaitMs = Math.max(held.longestWaitMs, held.waitedMs);
  });
  const files: Files = {
    ...diskFiles,
    rename: async (from, to) => {
      held.waitedMs = 0; // each file is held for itself
      await renaming.run(async () => {
        if (to.startsWith(dataFolder) && held.waitedMs < held.forMs) throw fault(code, to);
        await rename(from, to);
      });
    },
  };
  return { held, files };
}

for (const code of ['EPERM', 'EBUSY']) {
  for (const seconds of [1, 30]) {
    test(`a scanner that holds files for ${seconds} s (${code}) only delays an update`, async () => {
      const folders = await newFolders();
      const { held, files } = heldDisk(folders.dataFolder, code);
      const { wall } = await openContent(folders, { files });
      await vi.waitFor(() => receipt(folders), patience);
      held.forMs = seconds * 1_000;
      await changePack(folders.contentFolder, update);
      await vi.waitFor(() => expect(JSON.stringify(wall.release()?.content)).toContain('Scanned'), patience);
      expect(held.longestWaitMs).toBeGreaterThanOrEqual(seconds * 1_000);
      expect(held.longestWaitMs).toBeLessThan(60_000);
      expect(await receipt(folders)).not.toContain(code);
    });
  }

  test(`a scanner that never lets go (${code}) leaves the old release, and staff are told after a minute`, async () => {
    const folders = await newFolders();
    const { held, files } = heldDisk(folders.dataFolder, code);
    const { wall, releases } = await openContent(folders, { files });
    await vi.waitFor(() => receipt(folders), patience);
    const old = wall.release()?.revision;
    held.forMs = Number.POSITIVE_INFINITY;
    await changePack(folders.contentFolder, update);
    await vi.waitFor(async () => expect(await receipt(folders)).toContain(code), patience);
    expect(held.longestWaitMs).toBeGreaterThan(55_000);
    expect(held.longestWaitMs).toBeLessThanOrEqual(60_000);
    expect(wall.release()?.revision).toBe(old);
    expect((await releases.load())?.manifest.revision).toBe(old);
    held.forMs = 0;
    await vi.waitFor(() => expect(JSON.stringify(wall.release()?.content)).toContain('Scanned'), patience);
    await vi.waitFor(async () => expect(await receipt(folders)).not.toContain(code), patience);
  });
}

test('an error that is no scanner’s is told at once', async () => {
  const pauses: number[] = [];
  const renaming = createRetry(heldNames, async (ms) => void pauses.push(ms));
  await expect(renaming.run(() => Promise.reject(fault('ENOSPC', 'x')))).rejects.toMatchObject({
    code: 'ENOSPC',
  });
  expect(pauses).toEqual([]);
});
