import type { Fault } from '#contract/api.ts';
import type { Answer } from '#contract/errors.ts';

const mostTries = 12; // with the pauses: two minutes, more than a service needs to start
const retryMs = 10_000; // 10 s
const mostWaiting = 50;

/** Tells the service of clips that the screen left out, so that staff hear of them. The screen says it only once. */
export interface ClipReports {
  /** Returns at once; goes on trying while the service is away. */
  passOn(fault: ClipFault): void;
  stop(): void;
}

type ClipFault = Extract<Fault, { readonly kind: 'clip' }>;

export function createClipReports(
  callService: (method: string, args: readonly unknown[]) => Promise<Answer<unknown>>,
  pauseMs = retryMs,
): ClipReports {
  const timers = new Set<NodeJS.Timeout>();
  let isStopped = false;
  const tell = async (fault: ClipFault, tries: number): Promise<void> => {
    const answer = await callService('reportFault', [fault]);
    const isAway = !answer.ok && answer.code === 'service-away';
    if (isStopped || !isAway || tries >= mostTries || timers.size >= mostWaiting) return;
    const timer = setTimeout(() => {
      timers.delete(timer);
      void tell(fault, tries + 1);
    }, pauseMs);
    timers.add(timer);
  };
  return {
    passOn: (fault) => void tell(fault, 1),
    stop() {
      isStopped = true;
      for (const timer of timers) clearTimeout(timer);
      timers.clear();
    },
  };
}
