import type { Log } from '#platform/log.ts';

/** Notices when the wall first shows something. */
export interface FirstSlide {
  /** `slides` is how many the screen has painted since it was opened. */
  hearHeartbeat(slides: number): void;
  /** Resolves then. */
  readonly painted: Promise<void>;
}

/** Writes one line, once in a run: what starts the kiosk can wait for it. */
export function watchFirstSlide(log: Log): FirstSlide {
  let isPainted = false;
  const { promise: painted, resolve } = Promise.withResolvers<void>();
  return {
    hearHeartbeat(slides) {
      if (isPainted || slides === 0) return;
      isPainted = true;
      resolve();
      log.info('first-slide-painted', { afterMs: Math.round(performance.now()) });
    },
    painted,
  };
}
