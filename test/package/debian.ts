import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { cp, mkdir, mkdtemp, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { homedir, tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { ExpectedFailure } from '#build/expected-failure.ts';
import { isOnPath } from '#build/offline/on-path.ts';

const run = promisify(execFile);
const outputLimitBytes = 67_108_864; // 64 MiB
const suite = 'bookworm';
const archives = 'var/cache/apt/archives';

/** A Debian of its own in a folder, with nothing in it but what Debian cannot do without. */
export interface Debian {
  readonly folder: string;
  /** Runs a program in it as root and gives what it said. Throws with that where it fails. */
  run(...command: readonly string[]): Promise<string>;
  /** Starts a program in it as one of its users, in that user's home. */
  start(
    user: string,
    command: readonly string[],
    environment?: Readonly<Record<string, string>>,
  ): ChildProcess;
  remove(): Promise<void>;
}

/** Makes one from the mirror that debootstrap knows, or copies the one that an earlier try made. Only root can, on Linux. */
export async function makeDebian(say: (line: string) => void): Promise<Debian> {
  if (process.getuid?.() !== 0)
    throw new ExpectedFailure('Only root can make a Debian to try the package in.');
  if (!(await isOnPath('debootstrap')))
    throw new ExpectedFailure('This machine lacks debootstrap: apt-get install debootstrap');
  const pristine = join(homedir(), '.cache', 'foyer', `debian-${suite}`);
  if (!existsSync(pristine)) {
    say(`Making a Debian (${suite}) …`);
    const part = `${pristine}.part`;
    await rm(part, { recursive: true, force: true });
    await mkdir(part, { recursive: true });
    await run('debootstrap', ['--variant=minbase', suite, part], { maxBuffer: outputLimitBytes });
    await rename(part, pristine);
  }
  const folder = await mkdtemp(join(tmpdir(), 'foyer-debian-'));
  await run('cp', ['-a', `${pristine}/.`, folder]);
  await cp('/etc/resolv.conf', join(folder, 'etc/resolv.conf'), { dereference: true });
  await writeFile(join(folder, 'usr/sbin/policy-rc.d'), '#!/bin/sh\nexit 101\n', { mode: 0o755 }); // nothing starts in it by itself
  return {
    folder,
    async run(...command) {
      const [program = '', ...words] = inside(folder, command);
      const env = { PATH: path, DEBIAN_FRONTEND: 'noninteractive', LC_ALL: 'C.UTF-8' };
      const { stdout, stderr } = await run(program, words, { env, maxBuffer: outputLimitBytes });
      return `${stdout}${stderr}`;
    },
    start(user, command, environment = {}) {
      const home = user === 'foyer' ? '/var/lib/foyer' : `/home/${user}`;
      const as = ['setpriv', `--reuid=${user}`, `--regid=${user}`, '--init-groups', '--', ...command];
      const [program = '', ...words] = inside(folder, as, home);
      const env = { PATH: path, HOME: home, LC_ALL: 'C.UTF-8', ...environment };
      return spawn(program, words, { env, stdio: ['ignore', 'pipe', 'pipe'] });
    },
    async remove() {
      const fetched = (await readdir(join(folder, archives))).filter((name) => name.endsWith('.deb'));
      for (const name of fetched) // the next try need not fetch them again
        await cp(join(folder, archives, name), join(pristine, archives, name)).catch(() => {});
      await rm(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 300 });
    },
  };
}

const path = '/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin';

/** What is mounted for a program is gone with it: the machine around it is left alone. */
function inside(folder: string, command: readonly string[], home = '/'): readonly string[] {
  const script = [
    'set -e',
    'mount --rbind /dev "$0/dev"',
    'mount -t proc proc "$0/proc"',
    'mount --rbind /sys "$0/sys"',
    'place=$1; shift',
    'exec chroot "$0" sh -c \'cd "$0" && exec "$@"\' "$place" "$@"',
  ].join('\n');
  return ['unshare', '--mount', 'sh', '-c', script, folder, home, ...command];
}
