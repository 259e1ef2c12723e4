import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { makeDeb, projectVersion } from '#build/deb/make-deb.ts';
import { openDisplay } from '#build/display.ts';
import { runCommand } from '#build/expected-failure.ts';
import { packageApp } from '#build/package.ts';
import { readWords } from '#build/read-words.ts';
import { tryCommands } from './commands.ts';
import { makeDebian } from './debian.ts';
import { tryInstalled, tryUpgraded } from './installed.ts';
import { tryRemoved } from './removed.ts';
import { trySession } from './session.ts';
import { trySetUp } from './set-up.ts';
import { tryUpdates } from './updates.ts';

const olderVersion = '0.0.1';
const newerVersion = '99.0.0';

/**
 * `npm run try-package`: makes the Debian package, installs it in a Debian of its own, and does there what people do with it:
 * start, change content, take the numbers, sign, merge, update, make it a kiosk and take that back, remove, purge. Linux, as root.
 */
async function main(): Promise<number> {
  readWords(process.argv.slice(2), {}, 'npm run try-package');
  const scratch = await mkdtemp(join(tmpdir(), 'foyer-try-'));
  const say = (line: string) => console.log(line);
  const debian = await makeDebian(say);
  const display = await openDisplay();
  try {
    const unpacked = await packageApp(join(scratch, 'release'));
    const version = await projectVersion();
    const give = { output: join(debian.folder, 'srv'), compression: 'none' } as const;
    const extra = { 'opt/Foyer/of-the-older-one': 'gone after an update\n' };
    await makeDeb(unpacked, { ...give, version: olderVersion, extra });
    await makeDeb(unpacked, { ...give, version });
    await makeDeb(unpacked, { ...give, version: newerVersion, extra: { 'opt/Foyer/of-the-newer-one': '' } });
    say(
      `Made ${version}, and ${olderVersion} and ${newerVersion}, from and to which it is updated: the same program with a file more.`,
    );
    const stage = {
      debian,
      display: display.name,
      version,
      olderVersion,
      newerVersion,
      seen: (claim: string) => say(`seen: ${claim}`),
    };
    const kept = await tryInstalled(stage);
    await tryUpgraded(stage, kept);
    await tryCommands(stage);
    await trySetUp(stage);
    await trySession(stage);
    await tryUpdates(stage);
    await tryRemoved(stage);
    say('try-package: all of it happened');
    return 0;
  } finally {
    await display.close();
    await debian.remove();
    await rm(scratch, { recursive: true, force: true });
  }
}

await runCommand(main);
