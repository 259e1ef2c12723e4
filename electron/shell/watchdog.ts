/** When the screen counts as hung. */
export interface BeatLimits {
  /** Between two beats while the screen runs: three of its 2 s, and a little. */
  readonly silenceMs: number;
  /** From the start of a load to its first beat. */
  readonly firstBeatMs: number;
  /** A look that comes so late says that this process slept, not the screen. */
  readonly lateLookMs: number;
}

export const beatLimits: BeatLimits = { silenceMs: 6_500, firstBeatMs: 30_000, lateLookMs: 3_000 };

/** How often to look. */
export const lookEveryMs = 1_000;

export type Heartbeat = {
  /** The start of the load, or the newest beat. */
  readonly sinceMs: number;
  readonly hasBeaten: boolean;
  readonly lookedMs: number;
};

/** A load of the page begins. */
export function loadBegins(nowMs: number): Heartbeat {
  return { sinceMs: nowMs, hasBeaten: false, lookedMs: nowMs };
}

/** The screen drew frames. */
export function beats(heartbeat: Heartbeat, nowMs: number): Heartbeat {
  return { ...heartbeat, sinceMs: nowMs, hasBeaten: true };
}

/** A look at the clock: whether the screen hangs, and the heartbeat to look at next time. */
export function look(
  heartbeat: Heartbeat,
  nowMs: number,
  isSuspended: boolean,
  limits: BeatLimits = beatLimits,
): { readonly isHung: boolean; readonly heartbeat: Heartbeat } {
  const slept = isSuspended || nowMs - heartbeat.lookedMs > lookEveryMs + limits.lateLookMs;
  if (slept) return { isHung: false, heartbeat: { ...heartbeat, sinceMs: nowMs, lookedMs: nowMs } };
  const limitMs = heartbeat.hasBeaten ? limits.silenceMs : limits.firstBeatMs;
  return { isHung: nowMs - heartbeat.sinceMs > limitMs, heartbeat: { ...heartbeat, lookedMs: nowMs } };
}
