/** How something that died is brought back. All times on a clock that only goes forward. */
export interface RestartPolicy {
  /** Delay before each try in turn; the last one is used from then on, so tries are bounded in every hour. */
  readonly delaysMs: readonly [number, ...number[]];
  /** A run of this length forgives what was before it. */
  readonly calmMs: number;
  /** So many failures without a calm run between them, and it starts in safe mode; null has no such mode. */
  readonly safeAfter: number | null;
}

/** Failures since the last calm run. */
export interface RestartRecord {
  readonly failures: number;
  readonly lastStartMs: number;
}

export interface Restart {
  readonly delayMs: number;
  readonly isSafe: boolean;
  readonly record: RestartRecord;
}

/** The screen: back at once the first time; after three crashes without motion. */
export const screenPolicy: RestartPolicy = {
  delaysMs: [0, 1_000, 2_000, 5_000, 15_000, 60_000],
  calmMs: 300_000, // 5 min
  safeAfter: 3,
};

/** The service: back at once the first time; a broken one is tried once a minute while the wall goes on. */
export const servicePolicy: RestartPolicy = {
  delaysMs: [0, 1_000, 2_000, 5_000, 15_000, 60_000],
  calmMs: 60_000, // 1 min
  safeAfter: null,
};

/** The record of something that was just started for the first time. */
export function firstStart(nowMs: number): RestartRecord {
  return { failures: 0, lastStartMs: nowMs };
}

/** What to do about a failure now. The record that comes back counts the restart as done after its delay. */
export function planRestart(policy: RestartPolicy, record: RestartRecord, nowMs: number): Restart {
  const wasCalm = nowMs - record.lastStartMs >= policy.calmMs;
  const failures = wasCalm ? 1 : record.failures + 1;
  const delayMs = policy.delaysMs[Math.min(failures, policy.delaysMs.length) - 1] ?? policy.delaysMs[0];
  return {
    delayMs,
    isSafe: policy.safeAfter !== null && failures >= policy.safeAfter,
    record: { failures, lastStartMs: nowMs + delayMs },
  };
}

/** After a calm time in safe mode the screen may be shown as usual again: what crashed it may be gone with its content. */
export function isSafeModeOver({ lastStartMs }: RestartRecord, nowMs: number): boolean {
  return nowMs - lastStartMs >= screenPolicy.calmMs;
}
