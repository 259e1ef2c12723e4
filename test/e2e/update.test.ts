import { chmod, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import type { UpdateState } from '#core/update/update-trial.ts';
import { sha256 } from '#platform/files/digest.ts';
import { startBriefly } from '#test/support/brief-kiosk.ts';
import { temporaryFolder } from '#test/support/temporary-folder.ts';

const { version } = JSON.parse(await readFile('package.json', 'utf8'));

/** A kiosk that is one file, and the folder where an update lies. A stand-in for another version notes how it was started. */
async function kioskOfOneFile() {
  const folder = await temporaryFolder();
  const program = join(folder, 'Foyer.AppImage');
  const [dataFolder, contentFolder] = [join(folder, 'data'), join(folder, 'content')];
  const note = join(folder, 'note');
  const update = join(dataFolder, 'update');
  await mkdir(update, { recursive: true });
  await writeFile(program, 'what runs');
  return {
    program,
    inUpdate: (name: string) => join(update, name),
    otherVersion: `#!/bin/sh\necho "$@" >${note}.part && mv ${note}.part ${note}\n`,
    /** The words that it was started with. */
    otherWords: () => readFile(note, 'utf8').catch(() => null),
    given: `--data-folder=${dataFolder} --content-folder=${contentFolder}`,
    write: (state: UpdateState) => writeFile(join(update, 'state.json'), JSON.stringify(state)),
    state: async () => JSON.parse(await readFile(join(update, 'state.json'), 'utf8')),
    /** Whether what ended looks as if it had not been ended. */
    leavesMark: async () => (await readdir(dataFolder)).includes('shell-running'),
    async start() {
      const kiosk = await startBriefly({ dataFolder, contentFolder, environment: { APPIMAGE: program } });
      onTestFinished(async () => {
        kiosk.child.kill('SIGKILL');
        await kiosk.ended;
      });
      return kiosk;
    },
  };
}

const onLinux = test.runIf(process.platform === 'linux'); // an AppImage is Linux's own

onLinux(
  'a new version that was started twice and did not hold ends with 75, and the one before it starts on the same folders',
  async () => {
    const { program, otherVersion, otherWords, given, write, state, start } = await kioskOfOneFile();
    await writeFile(`${program}.before`, otherVersion);
    await chmod(`${program}.before`, 0o755);
    await write({ kind: 'on-trial', version, before: '0.0.9', starts: 2 });
    expect((await (await start()).ended).code).toBe(75);
    await expect.poll(otherWords, { timeout: 10_000 }).toContain(given);
    expect(await state()).toEqual({ kind: 'undone', version });
  },
);

onLinux(
  'a version that is wanted is put in place by the running kiosk, which ends with 75 and starts it on the same folders',
  async () => {
    const { program, inUpdate, otherVersion, otherWords, given, write, state, leavesMark, start } =
      await kioskOfOneFile();
    await writeFile(inUpdate('program'), otherVersion);
    await writeFile(inUpdate('ready'), '');
    await write({ kind: 'wanted', version: '9.0.0', sha256: sha256(otherVersion) });
    expect((await (await start()).ended).code).toBe(75);
    await expect.poll(otherWords, { timeout: 10_000 }).toContain(given);
    expect(await readFile(`${program}.before`, 'utf8')).toBe('what runs');
    expect(await state()).toEqual({ kind: 'on-trial', version: '9.0.0', before: version, starts: 0 });
    expect(await leavesMark()).toBe(false); // else the next start would tell staff of a crash
  },
);
