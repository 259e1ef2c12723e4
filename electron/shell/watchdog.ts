/** When the screen counts as hung. */
export interface WatchdogLimits {
  /** Between two beats while the screen runs: three of its 2 s, and a little. */
  readonly silenceMs: number;
  /** From the start of a load to its first beat. */
  readonly firstHeartbeatMs: number;
  /** A look that comes so late says that this process slept, not the screen. */
  readonly lateLookMs: number;
}

export const watchdogLimits: WatchdogLimits = {
  silenceMs: 6_500,
  firstHeartbeatMs: 30_000,
  lateLookMs: 3_000,
};

/** How often to look. */
export const lookEveryMs = 1_000;

export type Watchdog = {
  /** The start of the load, or the newest beat. */
  readonly sinceMs: number;
  readonly hasBeaten: boolean;
  readonly lookedMs: number;
};

/** A load of the page begins. */
export function loadBegins(nowMs: number): Watchdog {
  return { sinceMs: nowMs, hasBeaten: false, lookedMs: nowMs };
}

/** The screen drew frames. */
export function beats(watchdog: Watchdog, nowMs: number): Watchdog {
  return { ...watchdog, sinceMs: nowMs, hasBeaten: true };
}

/** A look at the clock: whether the screen hangs, and the watchdog to look at next time. */
export function look(
  watchdog: Watchdog,
  nowMs: number,
  isSuspended: boolean,
  limits: WatchdogLimits = watchdogLimits,
): { readonly isHung: boolean; readonly watchdog: Watchdog } {
  const slept = isSuspended || nowMs - watchdog.lookedMs > lookEveryMs + limits.lateLookMs;
  if (slept) return { isHung: false, watchdog: { ...watchdog, sinceMs: nowMs, lookedMs: nowMs } };
  const limitMs = watchdog.hasBeaten ? limits.silenceMs : limits.firstHeartbeatMs;
  return { isHung: nowMs - watchdog.sinceMs > limitMs, watchdog: { ...watchdog, lookedMs: nowMs } };
}
