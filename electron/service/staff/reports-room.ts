import type { StaffAnswer } from '#contract/staff.ts';
import type { ReportsCommand } from '#contract/staff-reports.ts';
import type { ExportFolder } from '#core/ports.ts';
import type { SavedList } from '#core/statistics/report/saved-list.ts';
import { refuse } from '#service/refusals.ts';
import type { FolderKeeper } from '#service/reports/owners-folder.ts';
import type { SavedOutcome, Saver } from '#service/reports/saver.ts';
import type { Words } from '#words/words.ts';
import type { Room } from './rooms.ts';

export interface ReportsRoomUses {
  readonly saver: Saver;
  readonly saved: SavedList;
  readonly ownersFolder: Pick<FolderKeeper, 'state'>;
  /** Where something may be put; null is the usual place. Undefined for what cannot be one. */
  readonly placeOf: (folder: string | null) => Promise<ExportFolder | undefined>;
  readonly words: Words;
}

/** What the owner takes away. */
export function reportsRoom(uses: ReportsRoomUses): Room<ReportsCommand> {
  const { saver, saved, ownersFolder, placeOf, words } = uses;
  const inPlace = async (
    folder: string | null,
    save: (place: string) => Promise<SavedOutcome>,
  ): Promise<StaffAnswer> => {
    const place = await placeOf(folder);
    if (place === undefined) return refuse(words.reports.saving.folderUnusable);
    const outcome = await save(place.path);
    switch (outcome.kind) {
      case 'saved':
        return { kind: 'report-saved', entry: outcome.entry };
      case 'stopped':
        return { kind: 'saving-stopped' };
      case 'not-done':
        return refuse(outcome.because);
    }
  };

  return {
    'save-report': ({ period, folder, formats }) =>
      inPlace(folder, (place) => saver.report(period, place, formats, 'owner')),
    'save-archive': ({ folder }) => inPlace(folder, (place) => saver.archive(place, 'owner')),
    'list-saved': async () => ({
      kind: 'saved-list',
      entries: saved.entries(),
      ownersFolder: ownersFolder.state(),
    }),
    'describe-saving': async () => ({ kind: 'saving', saving: saver.saving() }),
    'stop-saving': async () => {
      saver.stop();
      return { kind: 'saving', saving: saver.saving() };
    },
  };
}
