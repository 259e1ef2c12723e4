/** How long the screen may be silent. */
export const watchdogLimits = {
  /** Between two beats while it runs: three of its 2 s, and a little. */
  silenceMs: 6_500,
  /** From the start of the kiosk's first load to its first beat. */
  firstLoadMs: 30_000,
  /** The same of later loads, on a machine that is awake and warm. */
  loadMs: 8_000,
  /** After one of its processes was ended, to the news of that death or to the next frame. */
  afterKillMs: 3_000,
  /** A look that comes so late says that this process slept, not the screen. */
  lateLookMs: 3_000,
} as const;

/** How often to look. */
export const lookEveryMs = 1_000;

export type Watchdog = {
  /** The start of the load, or the newest beat. */
  readonly sinceMs: number;
  /** So long it may be silent from then on. */
  readonly patienceMs: number;
  readonly hasBeaten: boolean;
  readonly lookedMs: number;
};

/** The screen is expected to come to life. */
export function expectLife(nowMs: number, patienceMs: number): Watchdog {
  return { sinceMs: nowMs, patienceMs, hasBeaten: false, lookedMs: nowMs };
}

/** The screen drew frames. */
export function beats(watchdog: Watchdog, nowMs: number): Watchdog {
  return { ...watchdog, sinceMs: nowMs, patienceMs: watchdogLimits.silenceMs, hasBeaten: true };
}

/** A look at the clock: whether the screen was silent for too long, and the watchdog to look at next time. */
export function look(
  watchdog: Watchdog,
  nowMs: number,
  isSuspended: boolean,
): { readonly isSilent: boolean; readonly watchdog: Watchdog } {
  const slept = isSuspended || nowMs - watchdog.lookedMs > lookEveryMs + watchdogLimits.lateLookMs;
  if (slept) return { isSilent: false, watchdog: { ...watchdog, sinceMs: nowMs, lookedMs: nowMs } };
  const isSilent = nowMs - watchdog.sinceMs > watchdog.patienceMs;
  return { isSilent, watchdog: { ...watchdog, lookedMs: nowMs } };
}
