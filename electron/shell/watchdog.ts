/** How long the screen may be silent. */
export const watchdogLimits = {
  /** Between two beats while it runs: three of its 2 s, and a little. */
  silenceMs: 6_500,
  /** From the start of the kiosk's first load to its first beat. */
  firstLoadMs: 30_000,
  /** The same of later loads, on a machine that is awake and warm. */
  loadMs: 8_000,
  /** So often in a row it may beat without anything to be seen: longer than the calm paper after a crash of the loop, 5 s. */
  blankBeats: 4,
  /** After one of its processes was ended, to the news of that death or to the next frame. */
  afterKillMs: 3_000,
  /** A look that comes so late says that this process slept, not the screen. */
  lateLookMs: 3_000,
} as const;

/** How often to look. */
export const lookEveryMs = 1_000;

const beatEveryMs = 2_000;

export type Watchdog = {
  /** The start of the load, or the newest beat. */
  readonly sinceMs: number;
  /** So long it may be silent from then on. */
  readonly patienceMs: number;
  readonly hasBeaten: boolean;
  /** So many beats more it may be blank. */
  readonly blankBeatsLeft: number;
  readonly lookedMs: number;
};

/** The screen is expected to come to life. */
export function expectLife(nowMs: number, patienceMs: number): Watchdog {
  const blankBeatsLeft = Math.max(watchdogLimits.blankBeats, patienceMs / beatEveryMs);
  return { sinceMs: nowMs, patienceMs, hasBeaten: false, blankBeatsLeft, lookedMs: nowMs };
}

/** The screen drew frames, with something on them or blank. */
export function beats(watchdog: Watchdog, nowMs: number, isBlank: boolean): Watchdog {
  const blankBeatsLeft = isBlank ? watchdog.blankBeatsLeft - 1 : watchdogLimits.blankBeats;
  return {
    ...watchdog,
    sinceMs: nowMs,
    patienceMs: watchdogLimits.silenceMs,
    hasBeaten: true,
    blankBeatsLeft,
  };
}

/** Whether there was nothing to be seen for too long, though it beats. */
export function isBlankTooLong({ blankBeatsLeft }: Watchdog): boolean {
  return blankBeatsLeft <= 0;
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
