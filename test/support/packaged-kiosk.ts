import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { chmod, chown, mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';

/** What ships refuses `--no-sandbox`, and Chromium refuses root without it: root starts it as this user, who owns nothing. */
const nobody = 65_534;
const isRoot = process.getuid?.() === 0;
/** The start of a command line that root has run by this user. */
export const asNobody = ['setpriv', `--reuid=${nobody}`, `--regid=${nobody}`, '--clear-groups', '--'];

/** A place for a packaged kiosk's folders, which its user may write. */
export interface PackagedHome {
  readonly folder: string;
  readonly dataFolder: string;
  /** Files and folders in it belong to the kiosk's user from now on. */
  giveAway(paths: readonly string[]): Promise<void>;
  remove(): Promise<void>;
}

export async function makeHome(): Promise<PackagedHome> {
  const folder = await mkdtemp(join(tmpdir(), 'foyer-packaged-'));
  const dataFolder = join(folder, 'data');
  await mkdir(dataFolder);
  const giveAway = async (paths: readonly string[]) => {
    for (const path of paths) {
      await chmod(path, 0o755);
      if (isRoot) await chown(path, nobody, nobody);
    }
  };
  await giveAway([folder, dataFolder]);
  const remove = () => rm(folder, { recursive: true, force: true, maxRetries: 5 });
  return { folder, dataFolder, giveAway, remove };
}

export interface PackagedStart {
  readonly executable: string;
  readonly home: PackagedHome;
  readonly words?: readonly string[];
  /** Instead of the kiosk with its folders: a command of the product, and nothing but its words. */
  readonly command?: readonly string[];
  readonly environment?: Readonly<Record<string, string>>;
  /** Such as `:99`. */
  readonly display?: string | undefined;
}

export interface PackagedProcess {
  readonly child: ChildProcess;
  /** The exit code, or the signal's name, and what it said. */
  readonly ended: Promise<{
    readonly code: number | string | null;
    readonly words: string;
    readonly complaints: string;
  }>;
}

/** Chromium's complaint about a machine without D-Bus, after which it goes on. */
const noMessageBus = /^\[.*ERROR:bus\.cc.*\n/gm;

/** Starts it with the folders of `home` and nothing of this process's environment but what a desktop gives. */
export function startPackaged({
  executable,
  home,
  words = [],
  command,
  environment = {},
  display,
}: PackagedStart): PackagedProcess {
  const own = [`--data-folder=${home.dataFolder}`, `--content-folder=${join(home.folder, 'content')}`];
  const [program = executable, ...before] = [...(isRoot ? asNobody : []), executable];
  const child = spawn(program, [...before, ...(command ?? [...own, ...words])], {
    cwd: home.folder,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      PATH: process.env.PATH,
      HOME: home.folder,
      XDG_RUNTIME_DIR: home.folder,
      ...(command === undefined && { DISPLAY: display ?? process.env.DISPLAY }), // a command needs none
      ...environment,
    },
  });
  const said = Promise.all([text(child.stdout), text(child.stderr)]);
  const ended = new Promise<PackagedProcess['ended'] extends Promise<infer T> ? T : never>((resolve) => {
    child.once('exit', async (code, signal) => {
      const [words, complaints] = await said;
      resolve({ code: signal ?? code, words, complaints: complaints.replaceAll(noMessageBus, '') });
    });
  });
  return { child, ended };
}

/**
 * Gives the package a sandbox to start in. Where nobody gets a user namespace (some containers), Chromium needs its helper
 * to belong to root, as an installer leaves it there; only root can do that. False: it will not start here.
 */
export async function provideSandbox(packaged: string): Promise<boolean> {
  if (hasNamespaces()) return true;
  if (!isRoot) return false;
  const helper = join(packaged, 'chrome-sandbox');
  await chown(helper, 0, 0);
  await chmod(helper, 0o4755);
  return true;
}

function hasNamespaces(): boolean {
  const [program = '', ...words] = [
    ...(isRoot ? asNobody : []),
    'unshare',
    '--user',
    '--map-root-user',
    'true',
  ];
  try {
    execFileSync(program, words, { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}
