import { join } from 'node:path';
import type { KioskApp } from '#test/support/kiosk-app.ts';
import type { SmokeReport } from './report.ts';

/** A running kiosk, the report that is being written, and where its pictures go. */
export interface Stage {
  readonly kiosk: KioskApp;
  readonly report: SmokeReport;
  readonly picture: { readonly folder: string; readonly prefix: string };
}

/** Notes a claim that holds, or throws it. */
export function claim(stage: Stage, sentence: string, holds: boolean): void {
  if (!holds) throw new Error(`${stage.picture.prefix}: ${sentence}`);
  stage.report.seen.push(`${stage.picture.prefix}: ${sentence}`);
}

/** Writes what the screen shows now. */
export async function takePicture(stage: Stage, name: string): Promise<void> {
  const file = `${stage.picture.prefix}-${name}.png`;
  await stage.kiosk.page.screenshot({ path: join(stage.picture.folder, file) });
  stage.report.pictures.push(file);
}

/** Lets what moves in come to rest before a picture is taken. */
export async function settle(stage: Stage): Promise<void> {
  await stage.kiosk.page.waitForTimeout(1_300);
}

/** Asks until the answer is yes, in real time. Gives the milliseconds that it took, or throws after `limitMs`. */
export async function until(what: string, limitMs: number, isSo: () => Promise<boolean>): Promise<number> {
  const startMs = performance.now();
  while (!(await isSo())) {
    if (performance.now() - startMs > limitMs) throw new Error(`${what}: not within ${limitMs / 1_000} s`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return Math.round(performance.now() - startMs);
}
