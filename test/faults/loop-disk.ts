import { execFileSync } from 'node:child_process';
import { mkdir } from 'node:fs/promises';

/** A disk in a file, mounted: pulling its plug is copying the file. */
export interface LoopDisk {
  readonly folder: string;
  /** What a power cut at this moment leaves, mounted at `at`. The caller unmounts it. */
  copyAsCut(image: string, at: string): Promise<LoopDisk>;
  /** Makes everything last that was written so far. */
  sync(): void;
  unmount(): void;
}

/** An ext4 disk of 24 MB; or, as words, why this machine refuses one. */
export async function openLoopDisk(image: string, folder: string): Promise<LoopDisk | string> {
  if (process.platform !== 'linux') return 'loop-mounted disks are tried on Linux only';
  try {
    run('truncate', ['-s', '24M', image]);
    run('mkfs.ext4', ['-q', '-F', image]);
    return await mounted(image, folder);
  } catch (cause) {
    const said = cause instanceof Error && 'stderr' in cause ? String(cause.stderr).trim() : String(cause);
    return `a disk in a file cannot be mounted here: ${said.split('\n')[0]}`;
  }
}

async function mounted(image: string, folder: string): Promise<LoopDisk> {
  await mkdir(folder, { recursive: true });
  run('mount', ['-o', 'loop', image, folder]);
  return {
    folder,
    async copyAsCut(copy, at) {
      run('cp', ['--sparse=always', image, copy]);
      return await mounted(copy, at);
    },
    sync: () => run('sync', ['-f', folder]),
    unmount: () => run('umount', [folder]),
  };
}

function run(command: string, words: readonly string[]): void {
  execFileSync(command, words, { stdio: ['ignore', 'ignore', 'pipe'] });
}
