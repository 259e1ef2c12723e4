import { execFileSync, spawnSync } from 'node:child_process';
import { closeSync, openSync } from 'node:fs';
import { CannotRunHere, needMounts } from './needs.ts';

/** A share whose server does not answer: whoever looks into its folder waits. */
export interface SilentShare {
  /** The connection breaks: every question fails from now on, also those that wait. */
  breakOff(): void;
  unmount(): void;
}

/** Mounts one over a folder. Throws where this machine cannot. */
export async function mountSilentShare(folder: string): Promise<SilentShare> {
  await needMounts();
  const device = openDevice(); // nobody reads from it, so nobody answers
  const words = ['-i', '-t', 'fuse', '-o', 'fd=3,rootmode=40000,user_id=0,group_id=0', 'silent', folder];
  const { status, stderr } = spawnSync('mount', words, { stdio: ['ignore', 'ignore', 'pipe', device] });
  if (status !== 0) throw new CannotRunHere(`no FUSE is mounted here: ${String(stderr).trim()}`);
  return {
    breakOff: () => closeSync(device),
    unmount: () => void execFileSync('umount', ['-l', folder]),
  };
}

function openDevice(): number {
  try {
    return openSync('/dev/fuse', 'r+');
  } catch {
    throw new CannotRunHere('there is no /dev/fuse');
  }
}
