/** What to do with a line: write it, with the number of times that it was left out before, or leave it out. */
export type Folded = { readonly kind: 'write'; readonly leftOut: number } | { readonly kind: 'leave-out' };

const windowMs = 10 * 60_000; // 10 min
const maxLines = 100;

/** Lets each line through once in ten minutes. Remembers the last hundred different ones; an older one is new again. */
export function createRepeatFolder(nowMs: () => number): (line: string) => Folded {
  const seen = new Map<string, { readonly writtenAtMs: number; leftOut: number }>();
  return (line) => {
    const before = seen.get(line);
    const now = nowMs();
    if (before !== undefined && now - before.writtenAtMs < windowMs) {
      before.leftOut += 1;
      return { kind: 'leave-out' };
    }
    seen.delete(line);
    seen.set(line, { writtenAtMs: now, leftOut: 0 });
    const oldest = seen.keys().next();
    if (seen.size > maxLines && !oldest.done) seen.delete(oldest.value);
    return { kind: 'write', leftOut: before?.leftOut ?? 0 };
  };
}
