import type { OwnersFolder } from '#contract/staff-reports.ts';
import type { Clock } from '#core/ports.ts';
import { dueSaving } from '#core/statistics/report/due-saving.ts';
import type { SavedList } from '#core/statistics/report/saved-list.ts';
import type { SavedOutcome, Saver } from './saver.ts';

export interface OwnersFolderUses {
  readonly folder: () => string | null;
  readonly saver: Pick<Saver, 'report' | 'archive'>;
  readonly saved: SavedList;
  readonly clock: Clock;
}

/** What the kiosk puts into the owner's folder by itself. */
export interface FolderKeeper {
  /** Saves what is due, if anything is. Never rejects. */
  look(): Promise<void>;
  state(): OwnersFolder;
}

/** Puts the archive there every night and the report of the month on the first; while it is away it waits, and says since when. */
export function keepOwnersFolder({ folder, saver, saved, clock }: OwnersFolderUses): FolderKeeper {
  let waits: Extract<OwnersFolder, { readonly kind: 'waits' }> | undefined;

  const hear = (place: string, outcome: SavedOutcome): void => {
    if (outcome.kind === 'stopped') return; // tried again at the next look
    const { date, time } = clock.local();
    const since = waits?.folder === place ? waits.since : `${date}T${time}`;
    waits =
      outcome.kind === 'saved'
        ? undefined
        : { kind: 'waits', folder: place, since, because: outcome.because };
  };

  return {
    async look() {
      const place = folder();
      if (place === null) return;
      const due = dueSaving(clock.local(), place, saved.entries());
      if (due.archive) hear(place, await saver.archive(place, 'kiosk'));
      if (waits?.folder === place && due.archive) return; // what is away for one is away for the other
      if (due.report !== null)
        hear(place, await saver.report(due.report, place, ['pdf', 'csv', 'xlsx'], 'kiosk'));
    },

    state() {
      const place = folder();
      if (place === null) return { kind: 'none' };
      return waits?.folder === place ? waits : { kind: 'in-order', folder: place };
    },
  };
}

/** Looks now and then; the answer ends it. */
export function lookRegularly(keeper: FolderKeeper, everyMs: number): () => void {
  let timer: NodeJS.Timeout;
  const next = (): void => {
    timer = setTimeout(() => void keeper.look().finally(next), everyMs).unref();
  };
  next();
  return () => clearTimeout(timer);
}
