import type { ContentParts } from './content-parts.ts';

/** Makes room on the disk, once the newest release has been on the wall for a while. */
export interface Collector {
  /** A new release is shown: the while begins anew. */
  restart(): void;
  stop(): void;
}

export function createCollector({ releases, collectAfterMs, inTurn }: CollectUses): Collector {
  let timer: NodeJS.Timeout | undefined;
  const restart = (): void => {
    clearTimeout(timer);
    // In turn: what an import has stored is not named by a release yet.
    timer = setTimeout(() => void inTurn(() => releases.collect()), collectAfterMs);
    timer.unref();
  };
  restart(); // what an earlier run left
  return { restart, stop: () => clearTimeout(timer) };
}

type CollectUses = Pick<ContentParts, 'releases' | 'collectAfterMs' | 'inTurn'>;
