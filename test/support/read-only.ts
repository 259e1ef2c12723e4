import { execFileSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { onTestFinished } from 'vitest';

/** Mounts a folder over itself, for reading only; as words, why this machine refuses that. */
export function forbidWrites(folder: string): string | undefined {
  try {
    execFileSync('mount', ['--bind', folder, folder], { stdio: 'ignore' });
    onTestFinished(() => void execFileSync('umount', ['-l', folder]));
    execFileSync('mount', ['-o', 'remount,ro,bind', folder], { stdio: 'ignore' });
    return undefined;
  } catch {
    return 'this user may not mount a folder for reading only';
  }
}

/** Mounts a disk of so many bytes there; as words, why this machine refuses that. */
export function mountSmallDisk(folder: string, sizeBytes: number): string | undefined {
  mkdirSync(folder, { recursive: true });
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${sizeBytes}`, 'tmpfs', folder], { stdio: 'ignore' });
  } catch {
    return 'this user may not mount a disk';
  }
  onTestFinished(() => void execFileSync('umount', ['-l', folder]));
  return undefined;
}
