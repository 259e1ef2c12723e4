import type { LocalDate } from '#contract/model.ts';
import type { KioskSettings } from '#contract/staff-settings.ts';
import type { ApprovalStore } from '#core/approval/ports.ts';
import { faultCode } from '#core/fault-code.ts';
import { daysAfter } from '#core/local-date.ts';
import type { Clock, Logger } from '#core/ports.ts';
import type { CounterStore } from '#core/statistics/ports.ts';
import { fewestDaysCounted, firstDayKept } from '#core/statistics/retention.ts';

/** Removes what is older than the owner wants it kept: counters, and the texts and days of the wall. */
export interface Retention {
  /** Does it where it was not done today. Never throws. */
  look(): void;
  stop(): void;
}

export interface RetentionUses {
  readonly counters: Pick<CounterStore, 'countDays' | 'removeBefore'>;
  readonly store: Pick<ApprovalStore, 'forgetBefore'>;
  readonly rules: () => Pick<KioskSettings, 'retentionMonths'>;
  readonly clock: Clock;
  readonly log: Logger;
}

const everyMs = 60_000; // 1 min
const removesFrom = '03:00'; // after the night's archive: what the owner wants for good is in their folder by then

export function keepRetention({ counters, store, rules, clock, log }: RetentionUses): Retention {
  let doneOn: LocalDate | undefined;

  const look = (): void => {
    const { date, time } = clock.local();
    if (doneOn === date || time < removesFrom) return;
    try {
      if (counters.countDays(daysAfter(date, -31), date) >= fewestDaysCounted) {
        const first = firstDayKept(date, rules().retentionMonths);
        counters.removeBefore(first);
        store.forgetBefore(first);
      }
      doneOn = date;
    } catch (cause) {
      log.warn('old-counters-not-removed', { code: faultCode(cause) }); // tried again within a minute
    }
  };

  const timer = setInterval(look, everyMs).unref();
  return { look, stop: () => clearInterval(timer) };
}
