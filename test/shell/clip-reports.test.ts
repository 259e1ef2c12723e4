import { expect, onTestFinished, test, vi } from 'vitest';
import type { Answer } from '#contract/errors.ts';
import { createClipReports } from '#shell/clip-reports.ts';

const fault = { kind: 'clip', path: 'media/a.webm' } as const;
const away: Answer<never> = { ok: false, code: 'service-away' };
const taken: Answer<unknown> = { ok: true, value: undefined };

function reportsTo(answers: readonly Answer<unknown>[], pauseMs = 1) {
  let calls = 0;
  const callService = vi.fn(async () => answers[calls++] ?? away);
  const reports = createClipReports(callService, pauseMs);
  onTestFinished(() => reports.stop());
  return { reports, callService };
}

const pause = () => new Promise((resolve) => setTimeout(resolve, 100));

test('a clip that was left out is told again until the service is there, and then no more', async () => {
  const { reports, callService } = reportsTo([away, away, taken]);
  reports.passOn(fault);
  await vi.waitFor(() => expect(callService).toHaveBeenCalledTimes(3));
  await pause();
  expect(callService).toHaveBeenCalledTimes(3);
  expect(callService).toHaveBeenLastCalledWith('reportFault', [fault]);
});

test('a service that never comes is asked a dozen times, and one that refuses once', async () => {
  const never = reportsTo([]);
  never.reports.passOn(fault);
  const refused = reportsTo([{ ok: false, code: 'refused' }]);
  refused.reports.passOn(fault);
  await vi.waitFor(() => expect(never.callService).toHaveBeenCalledTimes(12));
  await pause();
  expect(never.callService).toHaveBeenCalledTimes(12);
  expect(refused.callService).toHaveBeenCalledTimes(1);
});

test('nothing is told after the end, also where the service answers only then', async () => {
  const [waiting, asking] = [reportsTo([], 150), reportsTo([], 1)];
  waiting.reports.passOn(fault);
  await pause();
  waiting.reports.stop();
  asking.reports.passOn(fault);
  asking.reports.stop();
  await pause();
  expect(waiting.callService).toHaveBeenCalledTimes(1);
  expect(asking.callService).toHaveBeenCalledTimes(1);
});
