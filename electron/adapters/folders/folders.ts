import { access, constants, realpath, stat } from 'node:fs/promises';
import { homedir } from 'node:os';
import { dirname, isAbsolute, join, resolve } from 'node:path';
import { fault, faultCode } from '#core/fault-code.ts';
import type { Files } from '#core/ports.ts';
import type { Folders } from '#core/staff/ports.ts';
import { drivesAt, inTime } from '#platform/files/mounts.ts';
import { type Computer, likelyFolders, sharePlaces } from './likely-places.ts';

const patienceMs = 15_000; // a share that wakes up
const mostEntries = 100;

/** The folders of this computer, as somebody who chooses one meets them. */
export function createFolders(files: Files, computer: Computer = thisComputer()): Folders {
  const late = fault('ETIMEDOUT', 'a drive that does not answer');
  const codeOf = async (work: Promise<unknown>): Promise<string | null> => {
    const outcome = await inTime(
      work.then(() => null).catch((cause: unknown) => cause),
      late,
      patienceMs,
    );
    return outcome === null ? null : faultCode(outcome);
  };

  return {
    pathOf(typed) {
      const plain = typed.trim().replace(/^"(.*)"$/, '$1');
      return isAbsolute(plain) ? resolve(plain) : undefined;
    },

    async look(path) {
      const code = await codeOf(files.list(path, mostEntries));
      if (code === null) return { kind: 'folder' };
      if (code === 'ENOENT') return { kind: 'missing' };
      return code === 'ENOTDIR' ? { kind: 'not-a-folder' } : { kind: 'unreadable', errorCode: code };
    },

    seemsWritable: (path) =>
      inTime(
        access(path, constants.W_OK).then(() => true),
        false,
      ),

    whyNotWritable: (path) => codeOf(tryToWrite(path, files)),

    isWithin: (inner, outer) => inTime(isWithin(inner, outer), false, patienceMs),

    async likely() {
      const found = await likelyFolders(computer, files);
      return found.filter(({ path }, at) => found.findIndex((one) => one.path === path) === at);
    },

    async packsIn(path) {
      const within = await drivesAt([{ folder: path, depth: 1 }], files);
      const packs = await Promise.all([path, ...within].map((one) => inTime(hasPractice(one, files), false)));
      return [path, ...within].filter((_, at) => packs[at]);
    },
  };
}

async function hasPractice(folder: string, files: Files): Promise<boolean> {
  return (await files.stat(join(folder, 'practice.yaml'))).kind === 'file';
}

/** A permission says little on a share: only a file that was there and is gone again proves it. */
async function tryToWrite(path: string, files: Files): Promise<void> {
  const trial = join(path, `.foyer-${process.pid}.part`);
  try {
    await files.write(trial, new Uint8Array(1));
  } finally {
    await files.remove(trial);
  }
}

/** By what the places are, not by their names: a link, another spelling or a second mount is the same folder. */
async function isWithin(inner: string, outer: string): Promise<boolean> {
  const goal = await place(outer);
  for (let path = await realpath(inner); ; path = dirname(path)) {
    const here = await place(path);
    if (here.path === goal.path || (here.id === goal.id && goal.id !== '0 0')) return true;
    if (dirname(path) === path) return false;
  }
}

async function place(path: string): Promise<{ readonly path: string; readonly id: string }> {
  const [real, { dev, ino }] = await Promise.all([realpath(path), stat(path, { bigint: true })]);
  return { path: real, id: ino === 0n ? '0 0' : `${dev} ${ino}` };
}

function thisComputer(): Computer {
  const { platform } = process;
  return { platform, home: homedir(), shares: sharePlaces(platform, process.getuid?.() ?? 0) };
}
