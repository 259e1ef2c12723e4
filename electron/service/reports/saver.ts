import { join } from 'node:path';
import type { NotDone } from '#contract/staff-content.ts';
import type { ReportFormat, SavedEntry, Saving } from '#contract/staff-reports.ts';
import { faultCode } from '#core/fault-code.ts';
import type { Clock, ExportFolder, Logger } from '#core/ports.ts';
import { siteFolder } from '#core/statistics/archive/archive.ts';
import type { ArchiveFolder } from '#core/statistics/archive/ports.ts';
import { CounterReadError } from '#core/statistics/counter-read-error.ts';
import { monthOf } from '#core/statistics/report/month.ts';
import type { PrintedKiosk } from '#core/statistics/report/report-tables.ts';
import type { SavedList } from '#core/statistics/report/saved-list.ts';
import { createMutex } from '#service/mutex.ts';
import type { Words } from '#words/words.ts';
import { archiveCounters } from './archive-counters.ts';
import { monthsOfPeriod, type SaveReportUses, saveReport } from './save-report.ts';

/** Saves reports and archives, one after the other, and notes what was saved. */
export interface Saver {
  report(
    period: string,
    folder: string,
    formats: readonly ReportFormat[],
    by: SavedEntry['by'],
  ): Promise<SavedOutcome>;
  archive(folder: string, by: SavedEntry['by']): Promise<SavedOutcome>;
  saving(): Saving | null;
  stop(): void;
}

export type SavedOutcome =
  | { readonly kind: 'saved'; readonly entry: SavedEntry }
  | { readonly kind: 'stopped' }
  | { readonly kind: 'not-done'; readonly because: NotDone };

export interface SaverUses extends SaveReportUses {
  /** The computer's time zone, asked for with each archive: the first question takes 30 ms. */
  readonly zone: () => string;
  readonly exportFolder: (path: string) => ExportFolder;
  readonly archiveFolder: (path: string) => ArchiveFolder;
  readonly saved: SavedList;
  readonly clock: Clock;
  readonly words: Words;
  readonly log: Logger;
}

/** By name, for people; with its number, as two kiosks of one name may share the owner's folder. */
function folderOf({ kioskName, kiosk }: PrintedKiosk): string {
  return [siteFolder(kioskName), kiosk].filter((part) => part !== '').join('-');
}

export function createSaver(uses: SaverUses): Saver {
  const { counters, names, saved, clock, log } = uses;
  const say = uses.words.reports.saving;
  const inTurn = createMutex();
  let saving: Saving | null = null;
  let isStopped = false;

  const note = async (entry: Omit<SavedEntry, 'at'>): Promise<SavedOutcome> => {
    const { date, time } = clock.local();
    const noted = { at: `${date}T${time}`, ...entry };
    await saved.add(noted);
    return { kind: 'saved', entry: noted };
  };

  const save = (what: SavedEntry['what'], act: () => Promise<SavedOutcome>): Promise<SavedOutcome> =>
    inTurn(async () => {
      saving = { what, done: 0, of: 1 };
      isStopped = false;
      try {
        return await act();
      } catch (cause) {
        log.warn('not-saved', { what, code: faultCode(cause) });
        return { kind: 'not-done', because: becauseOf(cause) };
      } finally {
        saving = null;
      }
    });

  const becauseOf = (cause: unknown): NotDone => {
    if (cause instanceof CounterReadError) return uses.words.statistics.notRead[cause.fault];
    const code = faultCode(cause);
    if (code === 'ENOSPC' || code === 'EDQUOT') return say.diskFull;
    if (code === 'EEXIST') return say.foreignFile;
    if (['ENOENT', 'ENOTDIR', 'ENODEV', 'EIO', 'ETIMEDOUT', 'EHOSTDOWN'].includes(code)) return say.away;
    return say.notWritten(code);
  };

  return {
    saving: () => saving,
    stop() {
      isStopped = true;
    },

    report: (period, folder, formats, by) =>
      save('report', async () => {
        const months = monthsOfPeriod(period, monthOf(clock.local().date));
        if (months.length === 0) return { kind: 'not-done', because: say.notOver };
        const files = await saveReport(period, months, formats, {
          ...uses,
          exportsOf: (kiosk) => uses.exportFolder(join(folder, 'foyer-reports', folderOf(kiosk), period)),
        });
        if (files === 'removed') return { kind: 'not-done', because: say.removed };
        return await note({ what: 'report', of: period, folder, files, by });
      }),

    archive: (folder, by) =>
      save('archive', async () => {
        const { siteName, kioskName } = names();
        const months = await archiveCounters(
          {
            counters,
            folder: uses.archiveFolder(folder),
            kiosk: { siteName, site: siteFolder(siteName), kioskName, zone: uses.zone() },
            isStopped: () => isStopped,
            onMonth: (done, of) => {
              saving = { what: 'archive', done, of };
            },
          },
          by === 'owner',
        );
        if (isStopped) return { kind: 'stopped' };
        const odd = months.find(({ outcome }) => ['copied', 'newer', 'foreign'].includes(outcome));
        if (odd !== undefined) log.warn('archive-left-alone', { outcome: odd.outcome });
        if (odd?.outcome === 'copied') return { kind: 'not-done', because: say.copied };
        if (odd !== undefined) return { kind: 'not-done', because: say.leftAlone };
        return await note({ what: 'archive', of: clock.local().date, folder, files: months.length, by });
      }),
  };
}
