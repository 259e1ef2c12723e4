import { execFile, spawnSync } from 'node:child_process';
import { createInterface } from 'node:readline/promises';
import { promisify } from 'node:util';
import type { Runtime, Say } from '#build/electron-runtime/runtime.ts';
import { ExpectedFailure } from '#build/expected-failure.ts';
import { debianPackages, namesInRelease } from './debian-packages.ts';
import { circumstancesHere, mayInstall } from './may-install.ts';
import { missingParts } from './missing-parts.ts';
import { isOnPath } from './on-path.ts';

const run = promisify(execFile);
const installLimitMs = 900_000; // 15 min
const outputLimitBytes = 67_108_864; // 64 MiB

/**
 * Makes sure that the runtime can open a window on this machine. On Linux, where something is missing, installs Debian's
 * packages for it: as root in a container, else once a person has said yes to the command. Otherwise throws an
 * `ExpectedFailure` with that command.
 */
export async function provideSystemPackages(runtime: Runtime, say: Say = console.log): Promise<void> {
  if (process.platform !== 'linux') return;
  const missing = await missingParts(runtime.executable);
  if (missing.length === 0) return;

  const circumstances = await circumstancesHere();
  const permission = (await isOnPath('apt-get')) ? mayInstall(circumstances) : 'no';
  const command = await installCommand(circumstances.isRoot);
  if (permission === 'yes') {
    say(`Installing Debian packages as root, through apt-get (missing: ${listShortly(missing)}) …`);
    await installPackages(packageNames).catch((cause) => {
      throw packagesMissing(missing, command, cause);
    });
  } else {
    if (permission === 'no' || !(await isAgreed(missing, command))) throw packagesMissing(missing, command);
    spawnSync(command, { shell: true, stdio: 'inherit' }); // whether it helped is looked at below
  }

  const stillMissing = await missingParts(runtime.executable);
  if (stillMissing.length > 0)
    throw packagesMissing(stillMissing, await installCommand(circumstances.isRoot));
}

/** What a person is shown, and what runs if they say yes. */
async function installCommand(isRoot: boolean): Promise<string> {
  const names = await packageNames().catch(() => debianPackages); // no apt here: Debian's names still say what is meant
  const apt = isRoot ? 'apt-get' : 'sudo apt-get';
  return `${apt} update && ${apt} install -y --no-install-recommends ${names.join(' ')}`;
}

async function isAgreed(missing: readonly string[], command: string): Promise<boolean> {
  const question = `This machine lacks ${listShortly(missing)}. This would install it:\n  ${command}\nRun it now? (y/N) `;
  const terminal = createInterface({ input: process.stdin, output: process.stdout, terminal: false }); // Ctrl+C ends us, as ever
  const closed = new Promise<string>((resolve) => terminal.once('close', () => resolve('')));
  const answer = await Promise.race([terminal.question(question), closed]);
  terminal.close();
  return /^y(es)?$/i.test(answer.trim());
}

function packagesMissing(missing: readonly string[], command: string, cause?: unknown): ExpectedFailure {
  return new ExpectedFailure(
    `This machine lacks ${listShortly(missing)}. Run this, then the same command again:\n  ${command}`,
    { cause },
  );
}

/** Installs through apt-get, as root, what `names` gives once the list of packages is of today. */
export async function installPackages(names: () => Promise<readonly string[]>): Promise<void> {
  const limits = {
    timeout: installLimitMs,
    maxBuffer: outputLimitBytes,
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  };
  const patience = ['-q', '-o', 'DPkg::Lock::Timeout=300'];
  await run('apt-get', [...patience, 'update'], limits);
  const install = ['install', '-y', '--no-upgrade', '--no-install-recommends', ...(await names())];
  await run('apt-get', [...patience, ...install], limits);
}

async function packageNames(): Promise<readonly string[]> {
  const { stdout } = await run('apt-cache', ['pkgnames'], { maxBuffer: outputLimitBytes });
  return namesInRelease(new Set(stdout.split('\n')));
}

function listShortly(names: readonly string[]): string {
  const shown = names.slice(0, 4).join(', ');
  return names.length > 4 ? `${shown} and ${names.length - 4} more` : shown;
}
