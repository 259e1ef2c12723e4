import type { Answer } from '#contract/errors.ts';
import type { Opening } from '#core/content/opening.ts';
import { firstSnapshot } from './find-opening.ts';
import type { Service } from './service-keeper.ts';

/** The content for a page that asks for it: a page with nothing on it waits for nobody. */
export interface EarlySnapshot {
  /** What the service answers; for the first that a page asks, the opening where the service is away, busy or hung. */
  snapshot(): Promise<Answer<unknown>>;
  /** A page is loaded: it has nothing yet. */
  pageLoads(): void;
}

/** So long a service that is there may take for it; one that is at rest needs a tenth. */
const patienceMs = 150;

/** `findOpening` says what the wall can begin with; undefined where nothing can be trusted. */
export function createEarlySnapshot(
  service: Pick<Service, 'call' | 'isReady'>,
  findOpening: () => Opening | undefined,
): EarlySnapshot {
  let hasNothing = true;
  return {
    async snapshot() {
      const ask = () => service.call('getSnapshot', []);
      if (!hasNothing && service.isReady()) return await ask();
      hasNothing = false;
      const opening = findOpening();
      if (opening === undefined) return await ask();
      const early: Answer<unknown> = { ok: true, value: firstSnapshot(opening) };
      if (!service.isReady()) return early;
      const answer = await Promise.race([ask(), pause()]);
      return answer?.ok ? answer : early;
    },
    pageLoads() {
      hasNothing = true;
    },
  };
}

function pause(): Promise<undefined> {
  return new Promise((resolve) => setTimeout(resolve, patienceMs, undefined));
}
