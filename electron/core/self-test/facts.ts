/** What only the shell can see of the computer. Null: it cannot be told here. */
export interface SeenByShell {
  /** Fingers that the glass tells apart; 0 for no touch. */
  readonly touchPoints: number | null;
  readonly screen: { readonly width: number; readonly height: number; readonly scale: number } | null;
  readonly soundCards: number | null;
  readonly isScreenShutIn: boolean | null;
}

/** How ready a computer is to be a kiosk, as data. */
export interface SelfTestFacts extends SeenByShell {
  readonly dataFolder: string;
  readonly freeBytes: number | null;
  /** The code with which the disk refused a file; null where it took it. */
  readonly writeRefusal: string | null;
  /** The practice's own time, `2026-11-22T14:32`. */
  readonly now: string;
  readonly zone: string;
  readonly contentFolder: string;
  /** Null where there is no such folder, or it cannot be read. */
  readonly contentEntries: number | null;
  /** As staff measured it; null before that. */
  readonly screenWidthMm: number | null;
}

/** What is looked at, in the order in which it is told. */
export const selfTestIds = [
  'touch',
  'size',
  'sound',
  'voice',
  'disk',
  'clock',
  'zone',
  'folder',
  'sandbox',
] as const;

export type SelfTestId = (typeof selfTestIds)[number];

/** Nothing seen: for a computer without a screen at hand. */
export const unseen: SeenByShell = {
  touchPoints: null,
  screen: null,
  soundCards: null,
  isScreenShutIn: null,
};

/** Reads what `JSON.stringify` made of it. The shell and this are one program: what is missing was not seen. */
export function parseSeen(text: string): SeenByShell {
  try {
    return { ...unseen, ...(JSON.parse(text) as Partial<SeenByShell>) }; // see above
  } catch {
    return unseen;
  }
}
