/** How it stands with an update; kept in a file from start to start. */
export type UpdateState =
  /** The owner wants it: its program lies ready in the data folder. */
  | { readonly kind: 'wanted'; readonly version: string; readonly sha256: string }
  | UpdateTrial
  /** It held. */
  | { readonly kind: 'held'; readonly version: string }
  /** It did not, and the version before it runs again. */
  | { readonly kind: 'undone'; readonly version: string };

/** It is in place and has to hold; so often it was started since. */
export interface UpdateTrial {
  readonly kind: 'on-trial';
  readonly version: string;
  readonly before: string;
  readonly starts: number;
}

/** So long it has to run without starting anew. */
const holdMs = 600_000; // 10 min

/** So long on end it has to be well by then: a service that is just started anew condemns no good version, one that comes and goes is none. */
const wellMs = 60_000; // 1 min

/** So long it is waited for: the system gives up after 15 minutes. */
const lastMs = holdMs + 180_000; // 13 min

/** How the version on trial has been since its start, and how long without a break until now. */
export interface TrialRun {
  readonly ranMs: number;
  readonly wellForMs: number;
}

/** Whether it holds; undefined while that is to be seen. */
export function judgeTrial({ ranMs, wellForMs }: TrialRun): 'holds' | 'fails' | undefined {
  if (ranMs >= holdMs && wellForMs >= wellMs) return 'holds';
  return ranMs >= lastMs ? 'fails' : undefined;
}

/** So often it may start before that: the update's own start, and one more after a power cut. */
const startsAllowed = 2;

/**
 * What a start does about an update: `count` writes down that the version on trial was started once more, `undo` puts the one
 * before it back, and `undone` finds it back in its place.
 */
export type StartDecision =
  | { readonly kind: 'go' }
  | { readonly kind: 'count'; readonly state: UpdateState }
  | { readonly kind: 'undo' | 'undone'; readonly state: UpdateState };

/** Decides at the start of a program of this version. */
export function decideAtStart(state: UpdateState | null, running: string): StartDecision {
  if (state?.kind !== 'on-trial') return { kind: 'go' };
  const undone: UpdateState = { kind: 'undone', version: state.version };
  if (running !== state.version) return { kind: 'undone', state: undone }; // the system or somebody's hand did it
  if (state.starts >= startsAllowed) return { kind: 'undo', state: undone };
  return { kind: 'count', state: { ...state, starts: state.starts + 1 } };
}

/** One that did not hold its minutes has no start left: the next undoes it, before anything is open. */
export function withoutStarts(trial: UpdateTrial): UpdateTrial {
  return { ...trial, starts: startsAllowed };
}

/** Reads what the file holds; null where there is nothing, or nonsense: then nothing is undone. */
export function parseUpdateState(text: string): UpdateState | null {
  try {
    const value: Partial<Record<string, unknown>> = JSON.parse(text);
    const { kind, version, sha256, before, starts } = value;
    if (typeof version !== 'string') return null;
    if (kind === 'wanted' && typeof sha256 === 'string' && /^[0-9a-f]{64}$/.test(sha256))
      return { kind, version, sha256 };
    if (kind === 'on-trial' && typeof before === 'string' && Number.isSafeInteger(starts))
      return { kind, version, before, starts: Number(starts) };
    return kind === 'held' || kind === 'undone' ? { kind, version } : null;
  } catch {
    return null;
  }
}
