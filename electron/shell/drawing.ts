import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/** So many losses of the graphics process within this time, and the machine draws in software from then on. */
const lossesAllowed = 3;
const windowMs = 30_000;

/** Counts a loss: the losses that still matter, and whether they are too many. */
export function countLoss(
  losses: readonly number[],
  nowMs: number,
): { readonly losses: readonly number[]; readonly isTooMany: boolean } {
  const recent = [...losses, nowMs].filter((at) => nowMs - at < windowMs).slice(-lossesAllowed);
  return { losses: recent, isTooMany: recent.length >= lossesAllowed };
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
    mkdirSync(dirname(marker), { recursive: true });
    writeFileSync(marker, version);
    return true;
  } catch {
    return false;
  }
}
