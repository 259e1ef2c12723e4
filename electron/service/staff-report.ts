import { needsSomebody, type Problem } from '#core/content/problems.ts';
import { receiptOf } from '#core/content/receipt.ts';
import { isShownOn } from '#core/content/release.ts';
import type { Clock, ContentFolder, Logger } from '#core/ports.ts';
import type { Wall } from './wall.ts';

/** Tells staff, through the receipt, and the log, in codes, how it stands with the content folder. */
export interface StaffReport {
  /** The folder was read, and this was found in it. */
  read(problems: readonly Problem[], leftOut: number): Promise<void>;
  /** The folder cannot be taken as it is. What was found at the last reading is true still. */
  trouble(problems: readonly Problem[]): Promise<void>;
  /** The folder is as it was read: an earlier trouble is over. */
  calm(): Promise<void>;
}

export interface ReportUses {
  readonly wall: Wall;
  readonly folder: ContentFolder;
  readonly clock: Clock;
  readonly log: Logger;
}

export function createStaffReport({ wall, folder, clock, log }: ReportUses): StaffReport {
  let found: readonly Problem[] = [];
  let troubles: readonly Problem[] = [];
  let leftOut = 0;

  const writeReceipt = async (): Promise<void> => {
    const release = wall.release();
    if (release === undefined) return;
    const { madeAt: since, changes, content } = release;
    const today = clock.local().date;
    const windows = [...content.topics, ...content.exercises].map((item) => item.window);
    const shown = [...windows, ...content.notices].filter((window) => isShownOn(today, window)).length + 1; // the help page
    await folder.writeReceipt(
      receiptOf({ since, shown, leftOut, changes, problems: [...troubles, ...found] }),
    );
  };

  return {
    async read(problems, left) {
      [found, troubles, leftOut] = [problems, [], left];
      log.info('folder-read', {
        problems: problems.length,
        leftOut,
        codes: codesOf(problems.filter(needsSomebody)),
      });
      await writeReceipt();
    },
    async trouble(problems) {
      troubles = problems;
      log.warn('folder-trouble', { codes: codesOf(problems.filter(needsSomebody)) });
      await writeReceipt();
    },
    async calm() {
      troubles = [];
      await writeReceipt();
    },
  };
}

function codesOf(problems: readonly Problem[]): string {
  return [...new Set(problems.map((one) => one.code))].join(' ');
}
