import type { KioskApi } from '#contract/api.ts';
import { createAllowance } from '#core/allowance.ts';
import type { Log } from '#platform/log.ts';
import type { ClipReports } from './clip-reports.ts';

const atOnce = 20;
const everyMs = 600_000; // 10 min: some 140 a day, so that faults of a week leave the start's lines in the log

interface FaultReportsOptions {
  readonly log: Log;
  readonly clips: Pick<ClipReports, 'passOn'>;
  /** The page crashed. */
  onCrash(): void;
  readonly nowMs?: () => number;
}

/** Takes the screen's word for what went wrong there: what it says of itself may change each time, and is bounded. */
export function createFaultReports(options: FaultReportsOptions): KioskApi['reportFault'] {
  const { log, clips, onCrash, nowMs = () => performance.now() } = options;
  const allowance = createAllowance(atOnce, everyMs);
  return async (fault) => {
    if (fault.kind === 'clip') clips.passOn(fault);
    const taken = allowance.take(nowMs());
    if (taken === null) return;
    const unsaid = taken.turnedAway > 0 ? { unsaid: taken.turnedAway } : {};
    if (fault.kind !== 'crash') {
      log.warn('screen-fault', { ...fault, ...unsaid }); // a clip's name is a hash
      return;
    }
    log.error('screen-fault', fault.message, { where: fault.where, ...unsaid });
    onCrash();
  };
}
