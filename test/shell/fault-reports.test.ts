import { expect, test } from 'vitest';
import { createFaultReports } from '#shell/fault-reports.ts';
import { createRecordingLog } from './recording-log.ts';

test('a screen whose faults change each time cannot turn the log over', async () => {
  const log = createRecordingLog();
  const { lines } = log;
  let nowMs = 0;
  let crashes = 0;
  const report = createFaultReports({
    log,
    clips: { passOn: () => {} },
    onCrash: () => {
      crashes += 1;
    },
    nowMs: () => nowMs,
  });
  const crash = (count: number) =>
    report({ kind: 'crash', where: 'slide', message: `fault ${count} ${'x'.repeat(1_900)}` });
  for (let count = 0; count < 3_000; count += 1) await crash(count);
  expect([lines.length, crashes]).toEqual([20, 20]);

  nowMs = 24 * 3_600_000; // a day of a fault each second is no more than a hundredth of a log
  for (let count = 0; count < 86_400; count += 1) {
    nowMs += 1_000;
    await crash(count);
  }
  expect(lines.length).toBeLessThan(200);
  expect(lines.some(({ facts }) => Number(facts.unsaid) > 500)).toBe(true);
});
