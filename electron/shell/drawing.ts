import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { makeFolderNow } from '#platform/files/make-folder.ts';

/** So many losses of the graphics process within this time, and the machine draws in software from then on. */
const lossesAllowed = 3;
const windowMs = 30_000;

/**
 * Chromium ends the whole program at the sixth loss, of which it forgives one an hour (`gpu_process_host.cc`): a start
 * before that is cheaper.
 */
const lossesBeforeLast = 4;
const forgivenAfterMs = 3_600_000; // 1 h

/** Counts a loss: the times of those that still matter. */
export function countLoss(losses: readonly number[], nowMs: number): readonly number[] {
  return [...losses, nowMs].filter((at) => nowMs - at < forgivenAfterMs).slice(-lossesBeforeLast);
}

/** Whether the newest losses came so close together that these graphics cannot be relied on. */
export function areTooMany(losses: readonly number[]): boolean {
  const [first, ...others] = losses.slice(-lossesAllowed);
  const last = others.at(-1);
  return (
    others.length + 1 === lossesAllowed &&
    first !== undefined &&
    last !== undefined &&
    last - first < windowMs
  );
}

/** Whether Chromium will soon give up. */
export function isNearLastLoss(losses: readonly number[]): boolean {
  return losses.length >= lossesBeforeLast;
}

/** Whether an earlier run of this very version found that the graphics of this machine cannot be relied on. */
export function drawsInSoftware(marker: string, version: string): boolean {
  try {
    if (readFileSync(marker, 'utf8') === version) return true;
    rmSync(marker); // a new version tries again
  } catch {
    // no marker: the usual case
  }
  return false;
}

/** Remembers it for this version; false if that could not be written, so that nobody starts again for nothing. */
export function rememberSoftwareDrawing(marker: string, version: string): boolean {
  try {
    makeFolderNow(dirname(marker), 0o700);
    writeFileSync(marker, version, { mode: 0o600 });
    return true;
  } catch {
    return false;
  }
}
