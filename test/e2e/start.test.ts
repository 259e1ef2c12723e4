import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { expect, onTestFinished, test } from 'vitest';
import { findSpareFolders } from '#shell/spare-folder.ts';
import { startBriefly } from '#test/support/brief-kiosk.ts';
import { readShellLog } from '#test/support/launched-kiosk.ts';
import { forbidWrites } from '#test/support/read-only.ts';
import { temporaryFolder } from '#test/support/temporary-folder.ts';

async function started(options: Parameters<typeof startBriefly>[0]) {
  const kiosk = await startBriefly(options);
  onTestFinished(async () => {
    kiosk.child.kill('SIGKILL');
    await kiosk.ended;
    for (const folder of findSpareFolders(options.dataFolder ?? ''))
      await rm(folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 }); // its other processes end after it
  });
  return kiosk;
}

/** Where the kiosk with this data folder has put what it could not put there. */
const spareOf = (dataFolder: string) => findSpareFolders(dataFolder)[0] ?? '';
const events = async (folder: string) => (await readShellLog(folder)).map(({ event }) => event);
const paints = (folder: () => string) =>
  expect.poll(() => events(folder()), { timeout: 40_000, interval: 100 }).toContain('first-slide-painted');

test('a data folder that is a file: the wall runs, staff read of it, is not started twice, and ends with 0', async () => {
  const folder = await temporaryFolder();
  const dataFolder = join(folder, 'data');
  const contentFolder = join(folder, 'content');
  await writeFile(dataFolder, '');
  const kiosk = await started({ dataFolder, contentFolder });
  await paints(() => spareOf(dataFolder));
  expect(await events(spareOf(dataFolder))).toContain('data-folder-refused');
  const second = await (await startBriefly({ dataFolder, contentFolder })).ended;
  expect([second.code, second.complaints]).toEqual([0, expect.stringContaining('already running')]);
  const staffRead = () => readFile(join(spareOf(dataFolder), 'health.json'), 'utf8').catch(() => '');
  await expect.poll(staffRead, { timeout: 40_000, interval: 100 }).toContain(dataFolder);
  kiosk.child.kill('SIGUSR1'); // by which Node opens its debugger
  await pause(500);
  kiosk.child.kill('SIGTERM');
  const { code, complaints } = await kiosk.ended;
  expect(code).toBe(0);
  expect(complaints).not.toContain('Debugger');
  expect(complaints).toContain(
    `Foyer cannot write to the data folder ${dataFolder} (EEXIST). Nothing of this run`,
  );
  expect(complaints).not.toContain('already running');
});

test('a data folder whose locks are folders, or that went read-only: the wall runs from it', async ({
  skip,
}) => {
  const folder = await temporaryFolder();
  const [dataFolder, contentFolder] = [join(folder, 'data'), join(folder, 'content')];
  await mkdir(join(dataFolder, 'SingletonLock'), { recursive: true });
  await mkdir(join(dataFolder, 'SingletonSocket', 'x'), { recursive: true });
  const first = await started({ dataFolder, contentFolder });
  await paints(() => dataFolder);
  await expect.poll(() => events(dataFolder), { timeout: 20_000 }).toContain('service-ready');
  await expect.poll(() => existsSync(join(dataFolder, 'content/current')), { timeout: 60_000 }).toBe(true);
  first.child.kill('SIGKILL');
  await first.ended;
  const refusal = forbidWrites(dataFolder);
  if (refusal !== undefined) return skip(refusal); // a mount was refused just now: the words say which
  const before = (await events(dataFolder)).length;
  await started({ dataFolder, contentFolder });
  await paints(() => spareOf(dataFolder));
  expect(await events(dataFolder)).toHaveLength(before);
});

test('a data folder in the content folder is refused in words, and nothing is put there', async () => {
  const contentFolder = await temporaryFolder();
  const dataFolder = join(contentFolder, 'data');
  const { code, complaints } = await (
    await started({ dataFolder, contentFolder, environment: { XDG_CONFIG_HOME: await temporaryFolder() } })
  ).ended;
  expect(code).toBe(1);
  expect(complaints).toContain(`the data folder ${dataFolder} lies in the content folder ${contentFolder}.`);
  expect(await readdir(contentFolder)).toEqual([]);
});

test('a user without a home: the wall runs all the same', async () => {
  const nowhere = join(await temporaryFolder(), 'nobody', 'home');
  await writeFile(join(nowhere, '..', '..', 'nobody'), '');
  const kiosk = await started({ environment: { HOME: nowhere, XDG_CONFIG_HOME: join(nowhere, 'config') } });
  const said = await kiosk.says(/data folder: (.*)\n/);
  const data = /data folder: (.*)\n/.exec(said)?.[1] ?? '';
  onTestFinished(() => rm(data, { recursive: true, force: true, maxRetries: 5 }));
  await paints(() => data);
});

test('a data folder that lies in the content folder only by a link: it is said why, with 1, before a window', async () => {
  const folder = await temporaryFolder();
  const [contentFolder, link] = [join(folder, 'pack'), join(folder, 'link')];
  await mkdir(contentFolder);
  await symlink(contentFolder, link);
  const { code, complaints } = await (await started({ dataFolder: join(link, 'data'), contentFolder })).ended;
  expect([code, complaints]).toEqual([1, expect.stringContaining('lies in the content folder')]);
  expect(await events(join(link, 'data'))).not.toContain('first-slide-painted');
});

test('a kiosk that cannot be opened ends with 1, for whoever starts it again', async () => {
  const folder = await temporaryFolder();
  const [dataFolder, contentFolder, planted] = [
    join(folder, 'data'),
    join(folder, 'content'),
    join(folder, 'planted.cjs'),
  ];
  await writeFile(
    planted,
    "require('electron').session.fromPartition = () => { throw new Error('no session today'); };",
  );
  const kiosk = await started({ dataFolder, contentFolder, switches: ['--require', planted] });
  expect((await kiosk.ended).code).toBe(1);
  expect(await events(dataFolder)).toContain('kiosk-not-opened');
});
