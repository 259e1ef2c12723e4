import type { Page } from 'playwright';

/** How evenly a page drew for a while. */
export interface FrameWatch {
  /** From the start of each frame to the start of the next, in milliseconds. */
  readonly gapsMs: readonly number[];
  /** The longest piece of work that nothing could interrupt; 0 where none took 50 ms, of which browsers do not tell. */
  readonly longestTaskMs: number;
}

/** Watches every frame of a page for so long. */
export function watchFrames(page: Page, watchMs: number): Promise<FrameWatch> {
  return page.evaluate(async (watchMs) => {
    const tasksMs: number[] = [];
    const observer = new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) tasksMs.push(duration);
    });
    observer.observe({ type: 'longtask' });
    const frame = () => new Promise<number>((resolve) => requestAnimationFrame(resolve));
    const gapsMs: number[] = [];
    const startedAtMs = await frame();
    for (let lastMs = startedAtMs; lastMs - startedAtMs < watchMs; ) {
      const nowMs = await frame();
      gapsMs.push(nowMs - lastMs);
      lastMs = nowMs;
    }
    observer.disconnect();
    return { gapsMs, longestTaskMs: Math.max(0, ...tasksMs) };
  }, watchMs);
}

/** One watch after the other, as one. */
export function together(watches: readonly FrameWatch[]): FrameWatch {
  return {
    gapsMs: watches.flatMap(({ gapsMs }) => gapsMs),
    longestTaskMs: Math.max(...watches.map(({ longestTaskMs }) => longestTaskMs)),
  };
}

/** A frame that comes later than this after the one before is seen to stutter. */
const lateMs = 25;

/** How many of a hundred frames came late. */
export function latePercent({ gapsMs }: Pick<FrameWatch, 'gapsMs'>): number {
  return (100 * gapsMs.filter((gapMs) => gapMs > lateMs).length) / gapsMs.length;
}

/** The gap that 99 of 100 frames keep within. */
export function p99Ms({ gapsMs }: Pick<FrameWatch, 'gapsMs'>): number {
  const sorted = gapsMs.toSorted((one, other) => one - other);
  return sorted[Math.ceil(sorted.length * 0.99) - 1] ?? Number.NaN;
}
