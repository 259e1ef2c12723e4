import type { FoundScan } from '#core/content/folder-scan.ts';
import type { ReleaseSource } from '#core/content/manifest.ts';
import type { Taken } from '#core/content/next-look.ts';
import { mayPass } from '#core/content/problems.ts';
import { faultCode } from '#core/fault-code.ts';
import { createAwayTeller } from './away-teller.ts';
import type { Collector } from './collector.ts';
import type { ContentParts } from './content-parts.ts';
import { type FolderWatch, watchContentFolder } from './folder-watch.ts';
import { type ImportOutcome, importPack } from './import-pack.ts';
import { createStaffReport, type StaffReport } from './staff-report.ts';

/** The wall keeps up with the content folder. */
export interface Follower {
  readonly watch: FolderWatch;
  readonly report: StaffReport;
  /** Imports the folder as a scan found it and shows what comes of it. To be called in turn. */
  take(scan: FoundScan, isAccepted: boolean): Promise<ImportOutcome>;
  /** The folder as it was taken last: known within the same turn, and not forgotten for a new look. */
  taken(): FoundScan | undefined;
}

export function followFolder(parts: ContentParts, collector: Collector): Follower {
  const { wall, folder, rollbacks, log, inTurn } = parts;
  const report = createStaffReport({ ...parts, rollback: () => rollbacks.current(wall.release()) });
  const { tellOnce, isBack } = createAwayTeller(parts);
  let taken: FoundScan | undefined;
  const source: ReleaseSource = { kind: 'content-folder', folder: folder.path };

  const take: Follower['take'] = async (scan, isAccepted) => {
    isBack();
    const outcome = await importPack({ scan, source, current: wall.release(), isAccepted }, parts);
    switch (outcome.kind) {
      case 'current': {
        taken = scan;
        const isNew = outcome.release !== wall.release();
        parts.takeApprovals?.(outcome.release, outcome.approvals);
        wall.show(outcome.release);
        if (isNew) log.info('release-shown', { revision: outcome.release.revision });
        await report.read({ ...outcome, files: scan.files });
        if (isNew) collector.restart();
        break;
      }
      case 'pinned':
        taken = scan;
        await report.read({ ...outcome, files: scan.files });
        break;
      case 'wait':
        await report.waits(outcome.problems, outcome.isSuspicious);
        break;
      case 'moved':
        break; // the next look tells
    }
    return outcome;
  };

  const watch = watchContentFolder({
    ...parts,
    isUrgent: wall.release() === undefined,
    take: (scan) =>
      inTurn(async (): Promise<Taken> => {
        try {
          const outcome = await take(scan, false);
          if (outcome.kind === 'moved') return 'moved';
          // A file that another program holds may be free at the next look without having changed.
          return outcome.problems.some(mayPass) ? 'later' : 'done';
        } catch (cause) {
          log.error('import-failed', cause);
          folder.forget();
          await report.trouble({ code: 'update-failed', errorCode: faultCode(cause) });
          return 'later';
        }
      }),
    async trouble(found) {
      wall.refresh();
      tellOnce(found);
      await report.trouble(found);
    },
    async calm() {
      wall.refresh();
      isBack();
      await report.calm();
    },
  });
  return { watch, report, take, taken: () => taken };
}
