import type { Role, Tried } from '#contract/staff-door.ts';
import { faultCode } from '#core/fault-code.ts';
import type { Clock, Logger } from '#core/ports.ts';
import type { TriesStore } from '#core/staff/ports.ts';
import { freeTriesOf, waitMsAfter, withoutFreeTries, withSuccess, withTry } from '#core/staff/tries.ts';

/**
 * Counts wrong PINs and makes them wait. The wait is measured on a clock that nobody can set, and only while the service
 * runs: a start begins it anew. So the computer's date makes it neither shorter nor longer.
 */
export interface CountedTries {
  now(): Tried;
  /** A PIN is going to be looked at. Resolves when that is on the disk; where it cannot be, no try is free. */
  begin(): Promise<void>;
  /** It was wrong. */
  end(): void;
  /** It was right, and this role's. */
  clear(role: Role): Promise<void>;
}

export interface TriesUses {
  readonly tries: TriesStore;
  readonly clock: Pick<Clock, 'monotonicMs'>;
  readonly log: Logger;
}

export async function openCountedTries({ tries: store, clock, log }: TriesUses): Promise<CountedTries> {
  let tries = await store.read();
  let waitEndsMs = clock.monotonicMs() + waitMsAfter(tries);

  /** False where the disk refuses it. */
  const keep = async (next: typeof tries): Promise<boolean> => {
    tries = next;
    try {
      await store.write(next);
      return true;
    } catch (cause) {
      log.warn('tries-not-kept', { code: faultCode(cause) });
      return false;
    }
  };

  return {
    now() {
      const waitS = Math.ceil(Math.max(0, waitEndsMs - clock.monotonicMs()) / 1_000);
      return { freeTries: waitS > 0 ? 0 : freeTriesOf(tries), waitS };
    },
    async begin() {
      if (!(await keep(withTry(tries)))) tries = withoutFreeTries(tries);
    },
    end() {
      waitEndsMs = clock.monotonicMs() + waitMsAfter(tries);
      log.info('pin-was-wrong', { inARow: tries.inARow, waitS: waitMsAfter(tries) / 1_000 });
    },
    async clear(role) {
      waitEndsMs = Number.NEGATIVE_INFINITY;
      await keep(withSuccess(tries, role));
    },
  };
}
