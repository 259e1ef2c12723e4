/** A folder that does not come to rest. */
export interface Unrest {
  readonly sinceMs: number;
  /** Local time, `14:32`. */
  readonly since: string;
  /** How often each file was seen to have changed; the one seen last stands last. */
  readonly writes: ReadonlyMap<string, number>;
}

export function startUnrest(sinceMs: number, since: string): Unrest {
  return { sinceMs, since, writes: new Map() };
}

const maxNoted = 1_000;

/** Files beyond the first thousand are not noted. */
export function withWrites(unrest: Unrest, paths: readonly string[]): Unrest {
  const writes = new Map(unrest.writes);
  for (const path of paths) {
    if (writes.has(path) || writes.size < maxNoted) writes.set(path, (writes.get(path) ?? 0) + 1);
  }
  return { ...unrest, writes };
}

/** The file that keeps changing; among many that changed once, the last one seen. */
export function busiestFile({ writes }: Unrest): string | undefined {
  let busiest: { readonly path: string; readonly count: number } | undefined;
  for (const [path, count] of writes) {
    if (busiest === undefined || count >= busiest.count) busiest = { path, count };
  }
  return busiest?.path;
}
