import { type DisplaySize, landscape, portrait } from '#build/display.ts';
import { openKioskApp } from '#test/support/kiosk-app.ts';
import { seeBehind } from './behind.ts';
import { seeContentChange } from './content-change.ts';
import { emptyReport, type SmokeReport } from './report.ts';
import type { Stage } from './stage.ts';
import { seeCounters, seeIdleReset, seeLoop, seeTopic, seeVisit } from './visit.ts';

export type Orientation = 'portrait' | 'landscape';

export interface Panel {
  readonly orientation: Orientation;
  readonly size: DisplaySize;
}

/** Whose job is done: what patients touch and reception edits, or what is behind the wall. */
export type Job = 'patients' | 'behind';

/** The panels of patients. */
export const wholePanels: readonly Panel[] = [
  { orientation: 'portrait', size: portrait },
  { orientation: 'landscape', size: landscape },
];

/** Drives the real kiosk through these jobs, once on each panel; the pictures go to the folder. Never rejects. */
export async function runSmoke(
  folder: string,
  panels: readonly Panel[],
  jobs: readonly Job[],
): Promise<SmokeReport> {
  const report = emptyReport();
  try {
    for (const panel of panels) await seeAll(panel, folder, report, jobs);
    report.ok = panels.length > 0 && jobs.length > 0;
  } catch (cause) {
    report.fault = cause instanceof Error ? cause.message : String(cause);
  }
  return report;
}

async function seeAll(
  { orientation, size }: Panel,
  folder: string,
  report: SmokeReport,
  jobs: readonly Job[],
): Promise<void> {
  const kiosk = await openKioskApp({ size, isNew: true });
  try {
    const stage: Stage = { kiosk, report, picture: { folder, prefix: orientation } };
    if (jobs.includes('patients')) await seePatientsJob(stage, orientation);
    if (jobs.includes('behind')) await seeBehind(stage);
  } finally {
    await kiosk.close();
  }
}

/** Content and counters do not depend on the panel: they are looked at once, on the upright one. */
async function seePatientsJob(stage: Stage, orientation: Orientation): Promise<void> {
  await seeLoop(stage);
  await seeTopic(stage);
  await seeVisit(stage);
  await seeIdleReset(stage);
  if (orientation !== 'portrait') return;
  await seeContentChange(stage);
  await seeCounters(stage, stage.picture.folder);
}
