import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, expect, it } from 'vitest';
import { crashFile, parseCrashNote } from '#core/health/crash-note.ts';
import { processFaults } from '#test/faults/process-faults.ts';
import { hurtOnce } from '#test/faults/processes.ts';
import { type LooseKiosk, openLooseKiosk } from '#test/support/loose-kiosk.ts';

const onLinux = it.runIf(process.platform === 'linux'); // the processes are found in /proc

let kiosk: LooseKiosk | undefined;
afterEach(() => kiosk?.close());

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
