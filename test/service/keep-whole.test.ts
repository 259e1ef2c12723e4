import { readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { buildStarterRelease } from '#build/starter-release.ts';
import { changePack, topicText } from '#test/support/small-pack.ts';
import { newFolders, openContent, type ServiceChanges } from './open-service.ts';

const patience = { timeout: 15_000, interval: 20 };

/** A kiosk that shows its folder, and looks at a file of what it shows every few milliseconds. */
async function opened(changes: ServiceChanges = {}) {
  const folders = await newFolders();
  const spare = join(folders.folder, 'ready');
  await buildStarterRelease(join(folders.folder, 'starter'), spare, '0.1.0');
  const kiosk = await openContent(folders, {
    spare,
    uses: { verifyAfterMs: 0, verifyEveryMs: 30 },
    ...changes,
  });
  const receipt = () => readFile(join(folders.contentFolder, '_RECEIPT.txt'), 'utf8');
  await vi.waitFor(receipt, patience);
  await vi.waitFor(() => expect(kiosk.wall.release()?.source.kind).toBe('content-folder'), patience);
  const object = (path: string) =>
    join(folders.dataFolder, 'content/objects', kiosk.wall.release()?.files[path]?.object ?? '');
  return { ...kiosk, folders, object };
}

/** Other bytes, as many. */
async function spoil(path: string): Promise<Buffer> {
  const whole = await readFile(path);
  await writeFile(path, Buffer.from(whole.map((byte) => byte ^ 1)));
  return whole;
}

test('a file that is spoilt or lost while the kiosk runs is replaced by a good copy, and the wall stays as it is', async () => {
  const { wall, object, log, releases, numbers } = await opened();
  const [ice, gas] = [object('topic/ice/en.json'), object('topic/gas/en.json')];
  const shown = wall.release();
  const [wholeIce, wholeGas] = [await spoil(ice), await readFile(gas)];
  await rm(gas);
  await vi.waitFor(async () => expect(await readFile(ice)).toEqual(wholeIce), patience);
  await vi.waitFor(async () => expect(await readFile(gas)).toEqual(wholeGas), patience);
  expect(wall.release()).toBe(shown);
  expect(numbers).toHaveLength(1);
  expect(log.events).not.toContain('release-damaged');
  expect(releases.damage()).toMatchObject({ isMended: true });
});

test('one without a copy is made anew from the folder, and the wall stays; without the folder the release before is shown', async () => {
  const { wall, object, log, folders } = await opened();
  const before = wall.release();
  await changePack(folders.contentFolder, {
    'topics/ice/index.en.md': topicText({ title: 'New', order: '20' }),
  });
  await vi.waitFor(() => expect(wall.release()).not.toBe(before), patience);
  const now = wall.release();
  const ice = object('topic/ice/en.json');
  const shown: (string | undefined)[] = [];
  const stopListening = wall.subscribe(() => shown.push(wall.release()?.revision));
  const whole = await spoil(ice);
  await vi.waitFor(() => expect(log.events).toContain('release-damaged'), patience);
  await vi.waitFor(async () => expect(await readFile(ice)).toEqual(whole), patience);
  await vi.waitFor(() => expect(log.events).toContain('release-mended'), patience);
  expect(shown.filter((revision) => revision !== now?.revision)).toEqual([]);
  stopListening();

  await rename(folders.contentFolder, `${folders.contentFolder}-away`);
  await spoil(ice);
  await vi.waitFor(() => expect(wall.release()?.revision).toBe(before?.revision), patience);
});
