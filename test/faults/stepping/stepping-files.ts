import { writeFileSync, writeSync } from 'node:fs';
import type { Files } from '#core/ports.ts';
import { diskFiles as realFiles } from '#platform/files/disk-files.ts';

/**
 * The real disk, announcing every step that changes it, one line each: `12 rename objects/*`. At the step that
 * FOYER_STOP_AT names, or at each where it says `every`, the process stops where it is (SIGSTOP) and the line ends in
 * ` !`: whoever reads it may kill the process there, look at the disk, or let it go on.
 */
export const diskFiles: Files = {
  ...realFiles,
  async write(path, bytes) {
    step('write', path);
    // Without the half write: ext4 writes a file out when it is cut to nothing and written anew.
    if (forgetsSync(path)) return writeFileSync(path, bytes);
    step('half write', path, () => writeFileSync(path, bytes.subarray(0, bytes.length / 2)));
    await realFiles.write(path, bytes);
  },
  async writePieces(path, pieces) {
    step('write', path);
    await realFiles.writePieces(path, pieces);
  },
  async copy(from, to, maxBytes) {
    step('copy', to);
    return await realFiles.copy(from, to, maxBytes);
  },
  async rename(from, to) {
    step('rename', to);
    await realFiles.rename(from, to);
  },
  async syncFolder(folder) {
    step('sync', folder);
    if (!forgetsSync(folder)) await realFiles.syncFolder(folder);
  },
  async makeFolder(folder) {
    step('make', folder);
    await realFiles.makeFolder(folder);
  },
  async remove(path) {
    step('remove', path);
    await realFiles.remove(path);
  },
};

const channel = 4; // after the three standard ones and the line to the shell
const stopAt = process.env.FOYER_STOP_AT;
let count = 0;

/** As a program would that does not know why these are there. */
function forgetsSync(path: string): boolean {
  return process.env.FOYER_FORGETS_SYNC === 'objects' && /[/\\]objects\b/.test(path);
}

/** `beforeStop` brings about what a stop in the middle of an operation would find. */
function step(operation: string, path: string, beforeStop = () => {}): void {
  count += 1;
  const isStop = stopAt === 'every' || stopAt === String(count);
  if (isStop) beforeStop();
  writeSync(channel, `${count} ${operation} ${placeOf(path)}${isStop ? ' !' : ''}\n`);
  if (isStop) process.kill(process.pid, 'SIGSTOP');
}

/** The last two names, without hashes and revisions; of other folders than ours only the last. */
function placeOf(path: string): string {
  const [folder = '', name = ''] = path.split('/').slice(-2);
  const names = /^(content|objects|releases)/.test(folder) ? `${folder}/${name}` : name;
  return names.replace(/\b([0-9a-f]{64}|[0-9a-f]{16})\b/g, '*').replaceAll(' ', '_');
}
