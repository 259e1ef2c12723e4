import type { Answer } from '#contract/errors.ts';
import type { ServiceRequest } from '#contract/rpc.ts';
import { afterAwake } from './awake-timer.ts';

/** Calls that wait for the service's answer. */
export interface PendingCalls {
  /** Resolves with the answer, or with `service-away` when there is none in time or no room for one more. */
  open(
    method: string,
    args: readonly unknown[],
    send: (request: ServiceRequest) => void,
    patienceMs?: number,
  ): Promise<Answer<unknown>>;
  /** Whether staff wait for something that may take long. */
  staffWait(): boolean;
  settle(id: number, answer: Answer<unknown>): void;
  /** Answers all with `service-away`. */
  abandon(): void;
}

const serviceAway: Answer<never> = { ok: false, code: 'service-away' };
const mostCalls = 100;
const usualPatienceMs = 10_000;
const staffMethod = 'runStaffCommand';
const staffPatienceMs = 120_000; // an export of years onto a slow stick

/** Starts with none. Ids are never used twice. */
export function createPendingCalls(usualMs = usualPatienceMs): PendingCalls {
  const waiting = new Map<number, (answer: Answer<unknown>) => void>();
  let staffCalls = 0;
  let lastId = 0;

  return {
    open(method, args, send, patienceMs = method === staffMethod ? staffPatienceMs : usualMs) {
      if (waiting.size >= mostCalls) return Promise.resolve(serviceAway);
      lastId += 1;
      const id = lastId;
      return new Promise((resolve) => {
        const stopWaiting = afterAwake(patienceMs, () => finish(serviceAway));
        if (method === staffMethod) staffCalls += 1;
        const finish = (answer: Answer<unknown>) => {
          stopWaiting();
          waiting.delete(id);
          if (method === staffMethod) staffCalls -= 1;
          resolve(answer);
        };
        waiting.set(id, finish);
        send({ id, method, args });
      });
    },
    staffWait: () => staffCalls > 0,
    settle: (id, answer) => waiting.get(id)?.(answer),
    abandon() {
      for (const finish of [...waiting.values()]) finish(serviceAway);
    },
  };
}
