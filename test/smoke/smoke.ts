import { mkdir } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { landscape, portrait } from '#build/display.ts';
import { describeRuntime, findRuntime } from '#build/electron-runtime/find-runtime.ts';
import { openKioskApp } from '#test/support/kiosk-app.ts';
import { seeContentChange } from './content-change.ts';
import { emptyReport, type SmokeReport, writeReport } from './report.ts';
import { seeCounters, seeIdleReset, seeLoop, seeTopic, seeVisit } from './visit.ts';

/** `npm run smoke -- --out DIR`: drives the real kiosk through its main job and leaves a report and its pictures. */
const { values } = parseArgs({ options: { out: { type: 'string', default: 'test-results/smoke' } } });
const report = emptyReport();
await mkdir(values.out, { recursive: true });
console.log(describeRuntime(await findRuntime()));
try {
  await seePortrait(report, values.out);
  await seeLandscape(report, values.out);
  report.ok = true;
} catch (cause) {
  report.fault = cause instanceof Error ? cause.message : String(cause);
}
await writeReport(values.out, report);
for (const claim of report.seen) console.log(`seen: ${claim}`);
if (report.fault !== undefined) console.error(`not seen: ${report.fault}`);
console.log(`${values.out}/report.json: ${report.ok ? 'all of it happened' : 'something is missing'}`);
process.exitCode = report.ok ? 0 : 1;

async function seePortrait(into: SmokeReport, out: string): Promise<void> {
  const kiosk = await openKioskApp({ size: portrait });
  try {
    const stage = { kiosk, report: into, picture: { folder: out, prefix: 'portrait' } };
    await seeLoop(stage);
    await seeTopic(stage);
    await seeVisit(stage);
    await seeIdleReset(stage);
    await seeContentChange(stage);
    await seeCounters(stage, out);
  } finally {
    await kiosk.close();
  }
}

async function seeLandscape(into: SmokeReport, out: string): Promise<void> {
  const kiosk = await openKioskApp({ size: landscape });
  try {
    const stage = { kiosk, report: into, picture: { folder: out, prefix: 'landscape' } };
    await seeLoop(stage);
    await seeTopic(stage);
    await seeVisit(stage);
    await seeIdleReset(stage);
  } finally {
    await kiosk.close();
  }
}
