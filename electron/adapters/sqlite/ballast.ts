import { randomBytes } from 'node:crypto';
import { closeSync, fsyncSync, openSync, rmSync, statfsSync, statSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';

/** Room that is held so that the counters can be written to the end when the disk is full. */
export interface Ballast {
  /** Gives the room away. True if there was some. */
  drop(): boolean;
  /** Holds it again, where the disk has plenty. Never throws. */
  hold(): void;
}

const ballastBytes = 4 * 1024 ** 2; // 4 MB: the write-ahead log is seldom longer
const plentyBytes = 16 * ballastBytes;

export function createBallast(path: string): Ballast {
  const isHeld = () => statSync(path, { throwIfNoEntry: false })?.size === ballastBytes;
  const drop = (): boolean => {
    const wasHeld = statSync(path, { throwIfNoEntry: false }) !== undefined;
    rmSync(path, { force: true });
    return wasHeld;
  };
  return {
    drop,
    hold() {
      try {
        const { bavail, bsize } = statfsSync(dirname(path));
        if (isHeld() || bavail * bsize < plentyBytes) return;
        const file = openSync(path, 'w', 0o600);
        try {
          writeSync(file, randomBytes(ballastBytes)); // of zeros some disks keep only the number
          fsyncSync(file);
        } finally {
          closeSync(file);
        }
      } catch {
        drop(); // half of it would be in the way
      }
    },
  };
}

/** For whoever needs none. */
export const noBallast: Ballast = { drop: () => false, hold: () => {} };
