import type { Answer } from '#contract/errors.ts';
import type { Log } from './log.ts';

/** Notices when the wall first shows something: content was handed out, and frames were drawn after it. */
export interface FirstSlide {
  /** Looks at an answer to the screen on its way, and passes it on. */
  seeAnswer(method: string, answer: Answer<unknown>): Answer<unknown>;
  seeBeat(frames: number): void;
}

/** Writes one line, once in a run: what starts the kiosk can wait for it. */
export function watchFirstSlide(log: Log): FirstSlide {
  let hasContent = false;
  let isPainted = false;
  return {
    seeAnswer(method, answer) {
      if (method === 'getSnapshot' && answer.ok) hasContent = true;
      return answer;
    },
    seeBeat(frames) {
      if (isPainted || !hasContent || frames === 0) return;
      isPainted = true;
      log.info('first-slide-painted', { afterMs: Math.round(performance.now()) });
    },
  };
}
