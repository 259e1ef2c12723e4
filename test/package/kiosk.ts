import type { ChildProcess } from 'node:child_process';
import { readdir, readFile, readlink } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { readShellLog } from '#test/support/launched-kiosk.ts';
import type { Debian } from './debian.ts';

/** A kiosk that was installed in a Debian, and runs there. */
export interface InstalledKiosk {
  readonly user: string;
  /** Outside the Debian's own view. */
  readonly dataFolder: string;
  readonly contentFolder: string;
  /** Ends it as the system does, and gives its exit code. */
  stop(): Promise<number | null>;
}

/** Starts it as an ordinary user of that Debian, and waits for its first slide. */
export async function startKiosk(debian: Debian, user: string, display: string): Promise<InstalledKiosk> {
  const home = join(debian.folder, user === 'foyer' ? 'var/lib/foyer' : `home/${user}`);
  const dataFolder = join(home, '.config', 'Foyer');
  const seenBefore = await slidesPainted(dataFolder);
  const child = debian.start(user, ['foyer'], { DISPLAY: display });
  const said = gather(child);
  const ended = new Promise<number | null>((resolve) => child.once('exit', resolve));
  await until('its first slide', 180_000, async () => {
    if (child.exitCode !== null) throw new Error(`It ended with ${child.exitCode}:\n${said()}`);
    return (await slidesPainted(dataFolder)) > seenBefore;
  });
  return {
    user,
    dataFolder,
    contentFolder: join(home, 'Foyer content'), // a Debian without a desktop has no folder for documents
    stop: async () => {
      child.kill('SIGTERM');
      return ended;
    },
  };
}

/** How the kernel holds the screens that run in this Debian: whether their calls are filtered, and what shut them in. */
export async function screensHeld(debian: Debian): Promise<readonly string[]> {
  const own = await readlink('/proc/self/ns/user');
  const found: string[] = [];
  for (const pid of (await readdir('/proc')).filter((name) => /^\d+$/.test(name))) {
    const read = (name: string) => readFile(`/proc/${pid}/${name}`, 'utf8').catch(() => ''); // it may just have ended
    if (!(await read('cmdline')).includes('--type=renderer')) continue;
    const program = await readlink(`/proc/${pid}/exe`).catch(() => '');
    if (!program.startsWith(debian.folder)) continue;
    const isFiltered = /^Seccomp:\s+2/m.test(await read('status'));
    const user = await readlink(`/proc/${pid}/ns/user`).catch(() => own);
    found.push(
      `${isFiltered ? 'filtered' : 'not filtered'}, ${user === own ? 'by its helper' : 'by a namespace'}`,
    );
  }
  return found;
}

/** Asks until the answer is yes. Throws after the limit. */
export async function until(what: string, limitMs: number, isSo: () => Promise<boolean>): Promise<void> {
  const startMs = performance.now();
  while (!(await isSo())) {
    if (performance.now() - startMs > limitMs) throw new Error(`${what}: not within ${limitMs / 1_000} s`);
    await pause(200);
  }
}

/** How often a first slide was painted with this data folder. */
export async function slidesPainted(dataFolder: string): Promise<number> {
  const log = await readShellLog(dataFolder).catch(() => []); // it did not run yet
  return log.filter(({ event }) => event === 'first-slide-painted').length;
}

function gather(child: ChildProcess): () => string {
  let words = '';
  for (const stream of [child.stdout, child.stderr])
    stream?.on('data', (bytes: Buffer) => {
      words = `${words}${bytes.toString()}`.slice(-4_000);
    });
  return () => words;
}
