import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, expect, it } from 'vitest';
import { crashFile, parseCrashNote } from '#core/health/crash-note.ts';
import { CannotRunHere } from '#test/faults/needs.ts';
import { processFaults } from '#test/faults/process-faults.ts';
import { hurtOnce } from '#test/faults/processes.ts';
import { mountSilentShare, type SilentShare } from '#test/faults/silent-share.ts';
import { type LooseKiosk, openLooseKiosk } from '#test/support/loose-kiosk.ts';
import { putServedFolders } from '#test/support/served-folders.ts';

const onLinux = it.runIf(process.platform === 'linux'); // the processes are found in /proc

let kiosk: LooseKiosk | undefined;
let share: SilentShare | undefined;
afterEach(async () => {
  share?.breakOff(); // the kiosk would wait for it
  share?.unmount();
  share = undefined;
  await kiosk?.close();
});

/** What only a new start of the whole kiosk helps against. */
const last = processFaults.filter(({ startsAnew }) => startsAnew);

onLinux.each(last)(
  'after $name the kiosk ends with 75 and starts itself anew, and the wall is back',
  async (fault) => {
    kiosk = await openLooseKiosk();
    expect(await hurtOnce(kiosk, fault)).not.toBeNull();
    expect(await kiosk.count('kiosk-relaunched')).toBe(1);
    expect(await kiosk.exitCode).toBe(75); // whoever watches over it starts it again, should that fail
    const shells = async () => (await kiosk?.pids('shell'))?.length;
    await expect.poll(shells, { timeout: 10_000 }).toBe(1); // the one before may still be ending
    const note = parseCrashNote(await readFile(join(kiosk.dataFolder, crashFile), 'utf8'));
    expect(note?.what).toBe('screen'); // and not all of Foyer, which ended itself
  },
);

onLinux('the same while the content folder is on a share that does not answer', async ({ skip }) => {
  const prepare = async (folder: string) => {
    await putServedFolders(folder, 'small');
    share = await mountSilentShare(join(folder, 'content'));
  };
  kiosk = await openLooseKiosk({ prepare }).catch((cause: unknown) => {
    if (cause instanceof CannotRunHere) return skip(cause.message); // such as where one may not mount
    throw cause;
  });
  const [fault] = last;
  if (fault === undefined) throw new Error('Nothing starts it anew.');
  expect(await hurtOnce(kiosk, fault)).not.toBeNull();
  expect(await kiosk.count('shell-started')).toBe(2);
  expect(await kiosk.exitCode).toBe(null); // a signal: what waits for the share holds up every other end
});
