import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import type { Runtime, Say } from '#build/electron-runtime/runtime.ts';
import { ExpectedFailure } from '#build/expected-failure.ts';
import { debianPackages, namesInRelease } from './debian-packages.ts';
import { missingParts } from './missing-parts.ts';

const run = promisify(execFile);
const installLimitMs = 900_000; // 15 min
const outputLimitBytes = 67_108_864; // 64 MiB

/**
 * Makes sure that the runtime can open a window on this machine: on Linux, where something is missing, installs
 * Debian's packages for it if that is permitted. If not, throws an `ExpectedFailure` with the command to run.
 */
export async function provideSystemPackages(runtime: Runtime, say: Say = console.log): Promise<void> {
  if (process.platform !== 'linux') return;
  const missing = await missingParts(runtime.executable);
  if (missing.length === 0) return;

  const asRoot = await rootPrefix();
  if (asRoot === undefined || !(await hasApt())) throw await packagesMissing(missing);
  say(`Installing Debian packages through apt-get (missing: ${listShortly(missing)}) …`);
  await installThroughApt(asRoot).catch(async (error) => {
    throw await packagesMissing(missing, error);
  });

  const stillMissing = await missingParts(runtime.executable);
  if (stillMissing.length > 0) throw await packagesMissing(stillMissing);
}

async function packagesMissing(missing: readonly string[], cause?: unknown): Promise<ExpectedFailure> {
  const names = await packageNames().catch(() => debianPackages); // no apt here: Debian's names still say what is meant
  return new ExpectedFailure(
    `This machine lacks ${listShortly(missing)}. Run this as an administrator, then the same command again:\n` +
      `  apt-get update && apt-get install -y --no-install-recommends ${names.join(' ')}`,
    { cause },
  );
}

/** The words before a command that make it run as root; undefined where that is not permitted without a password. */
async function rootPrefix(): Promise<readonly string[] | undefined> {
  if (process.getuid?.() === 0) return [];
  const isPermitted = await succeeds('sudo', ['-n', 'true']);
  return isPermitted ? ['sudo', '-n'] : undefined;
}

async function hasApt(): Promise<boolean> {
  return succeeds('apt-get', ['--version']);
}

async function installThroughApt(asRoot: readonly string[]): Promise<void> {
  const [command, ...first] = [...asRoot, 'env', 'DEBIAN_FRONTEND=noninteractive', 'apt-get'];
  const patience = ['-q', '-o', 'DPkg::Lock::Timeout=300'];
  const limits = { timeout: installLimitMs, maxBuffer: outputLimitBytes };
  await run(command, [...first, ...patience, 'update'], limits);
  const install = ['install', '-y', '--no-upgrade', '--no-install-recommends', ...(await packageNames())];
  await run(command, [...first, ...patience, ...install], limits);
}

async function packageNames(): Promise<readonly string[]> {
  const { stdout } = await run('apt-cache', ['pkgnames'], { maxBuffer: outputLimitBytes });
  return namesInRelease(new Set(stdout.split('\n')));
}

async function succeeds(command: string, options: readonly string[]): Promise<boolean> {
  return run(command, options).then(
    () => true,
    () => false,
  );
}

function listShortly(names: readonly string[]): string {
  const shown = names.slice(0, 4).join(', ');
  return names.length > 4 ? `${shown} and ${names.length - 4} more` : shown;
}
