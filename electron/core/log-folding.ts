/** Folds lines that come again and again, so that a fault that repeats neither hides others nor fills the disk. */
export interface Folding {
  /** Null where the line is folded away; otherwise it is to be written, with how many of it were folded before. */
  add(line: string, nowMs: number): { readonly repeated: number } | null;
}

const foldMs = 60_000; // 1 min: the same line is written once in it
const mostLines = 200; // remembered; past that the oldest is forgotten

/** Starts with nothing remembered. */
export function createFolding(): Folding {
  const seen = new Map<string, { readonly writtenMs: number; readonly repeated: number }>();
  return {
    add(line, nowMs) {
      const last = seen.get(line);
      if (last !== undefined && nowMs - last.writtenMs < foldMs) {
        seen.set(line, { ...last, repeated: last.repeated + 1 });
        return null;
      }
      seen.delete(line);
      seen.set(line, { writtenMs: nowMs, repeated: 0 });
      for (const oldest of [...seen.keys()].slice(0, -mostLines)) seen.delete(oldest);
      return { repeated: last?.repeated ?? 0 };
    },
  };
}
