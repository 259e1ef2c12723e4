/** After so many relaunches, the least time to the next one: a kiosk that cannot live tries for ever, but not without rest. */
const pausesMs = [10_000, 60_000, 300_000, 600_000] as const;

/** Whether the kiosk may start anew now, with the times at which it did before, oldest first. */
export function mayRelaunch(times: readonly number[], nowMs: number): boolean {
  const recent = times.filter((at) => at <= nowMs && nowMs - at < 3_600_000); // an hour forgives
  const pauseMs = pausesMs[Math.min(recent.length, pausesMs.length) - 1] ?? 0;
  return nowMs - Math.max(0, ...recent) >= pauseMs;
}

/** The times as they are handed on. */
export function writeTimes(times: readonly number[]): string {
  return times.slice(-pausesMs.length).join(' ');
}

/** Reads them; what is no time is left out. */
export function readTimes(text = ''): readonly number[] {
  return text
    .split(' ')
    .map(Number)
    .filter((at) => at > 0);
}
