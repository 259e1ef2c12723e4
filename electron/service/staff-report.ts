import type { ContentReport, FolderState } from '#contract/staff-content.ts';
import { daysOff, withoutDaysOff } from '#core/content/days-off.ts';
import type { ScannedFile } from '#core/content/folder-scan.ts';
import type { Manifest } from '#core/content/manifest.ts';
import { needsSomebody, type Problem } from '#core/content/problems.ts';
import type { Kiosk } from '#core/content/receipt-names.ts';
import { isShownOn, type ReleaseContent } from '#core/content/release.ts';
import type { ReportFacts } from '#core/content/report-facts.ts';
import type { Rollback } from '#core/content/rollback.ts';
import { stuckClipProblems } from '#core/content/stuck-clips.ts';
import type { FolderLook } from '#core/health/health-facts.ts';
import type { Clock, ContentFolder, Logger, NoteBook } from '#core/ports.ts';
import { leavingReport, reportOf } from '#words/content-report.ts';
import { receiptOf } from '#words/receipt.ts';
import type { Words } from '#words/words.ts';
import { localTime } from './local-time.ts';
import type { Wall } from './wall.ts';

/** Tells staff, through the receipt and their screen, and the log, in codes, how it stands with the content folder. */
export interface StaffReport {
  /** The folder was read, and this was found in it. */
  read(found: ReadFolder): Promise<void>;
  /** The folder was read and cannot go on the wall as it is. */
  waits(problems: readonly Problem[], isSuspicious: boolean): Promise<void>;
  /** The folder cannot be taken now. What was found at the last reading is true still. */
  trouble(found: Problem): Promise<void>;
  /** The folder is as it was read: an earlier trouble is over. */
  calm(): Promise<void>;
  /** Something else than the folder changed. */
  refresh(): Promise<void>;
  /** The last receipt in this folder: the kiosk follows another one. */
  leave(next: string): Promise<void>;
  /** When the folder was last looked at, and how it stands with it. */
  look(): FolderLook;
  describe(): { readonly report: ContentReport; readonly folderState: FolderState };
}

export interface ReadFolder {
  readonly problems: readonly Problem[];
  readonly leftOut: number;
  readonly kept: readonly string[];
  /** What the folder holds, to name things as its authors do. */
  readonly files: readonly ScannedFile[];
}

export interface ReportUses {
  readonly wall: Wall;
  readonly folder: ContentFolder;
  readonly rollback: () => Rollback | undefined;
  readonly notes: NoteBook;
  readonly kiosk: Kiosk;
  readonly kioskProblems: () => readonly Problem[];
  readonly words: Words;
  /** What staff are to be told of texts that were sent back, or whose review is near. */
  readonly approvalProblems?: (release: Manifest) => readonly Problem[];
  readonly clock: Clock;
  readonly log: Logger;
}

export function createStaffReport(uses: ReportUses): StaffReport {
  const { wall, folder, rollback, notes, kiosk, kioskProblems, words, clock, log } = uses;
  let found: ReadFolder = { problems: [], leftOut: 0, kept: [], files: [] };
  let waiting: FolderState | undefined;
  let trouble: { readonly problem: Problem; readonly state: FolderState } | undefined;

  const since = (kind: FolderState['kind'], before: FolderState | undefined): string => {
    return before?.kind === kind && 'since' in before ? before.since : localTime(clock);
  };

  const stateNow = (): FolderState => {
    if (trouble !== undefined) return trouble.state;
    if (waiting !== undefined) return waiting;
    const undone = rollback();
    return undone === undefined ? { kind: 'followed' } : { kind: 'pinned', since: undone.since };
  };

  let lookedAt: string | null = null;

  const problemsNow = (): readonly Problem[] => {
    const release = wall.release();
    const stuck =
      release === undefined ? [] : stuckClipProblems(notes.now().stuckClips, release, found.files);
    const approvals = release === undefined ? [] : (uses.approvalProblems?.(release) ?? []);
    return [
      ...kioskProblems(),
      ...(trouble === undefined ? [] : [trouble.problem]),
      ...stuck,
      ...approvals,
      ...(release === undefined
        ? found.problems
        : withoutDaysOff(found.problems, release.content, clock.local().date)),
    ];
  };

  const describe: StaffReport['describe'] = () => {
    const release = wall.release();
    const undone = rollback();
    const folderState = stateNow();
    const facts: ReportFacts = {
      of:
        release === undefined
          ? { kind: 'nothing' }
          : { kind: 'wall', since: undone?.since ?? release.madeAt },
      shown: release === undefined ? 0 : shownToday(release.content, clock),
      leftOut: found.leftOut,
      changes: undone?.changes ?? release?.changes ?? { added: [], changed: [], gone: [] },
      daysOff: release === undefined ? [] : daysOff(release.content, clock.local().date),
      problems: problemsNow(),
      kept: found.kept,
      folderState,
      kiosk: kiosk.name,
    };
    return { report: reportOf(facts, words), folderState };
  };

  const writeReceipt = async (): Promise<void> => {
    wall.noteNeed('content', problemsNow().some(needsSomebody));
    if (wall.release() !== undefined)
      await folder.writeReceipt(receiptOf(describe().report, kiosk, words), kiosk);
  };

  const noteFound = async (): Promise<void> => {
    if (notes.now().missingSince !== null) await notes.write({ ...notes.now(), missingSince: null });
  };

  return {
    async read(now) {
      lookedAt = localTime(clock);
      const isHeld = now.problems.some(({ code }) => code === 'kind-gone'); // a kind stays until somebody takes the folder
      waiting = isHeld ? { kind: 'waits', since: since('waits', waiting) } : undefined;
      [found, trouble] = [now, undefined];
      await noteFound();
      const { problems, leftOut } = now;
      log.info('folder-read', { problems: problems.length, leftOut, codes: codesOf(problems) });
      await writeReceipt();
    },
    async waits(problems, isSuspicious) {
      lookedAt = localTime(clock);
      const kind = isSuspicious ? 'waits' : 'refused';
      found = { ...found, problems };
      waiting = { kind, since: since(kind, waiting) };
      trouble = undefined;
      await noteFound();
      log.warn('folder-waits', { codes: codesOf(problems) });
      await writeReceipt();
    },
    async trouble(problem) {
      lookedAt = localTime(clock);
      const kind = troubleKind(problem);
      const noted = kind === 'missing' ? notes.now().missingSince : null;
      const state = { kind, since: noted ?? since(kind, trouble?.state) };
      trouble = { problem, state };
      if (kind !== 'missing') await noteFound();
      else if (noted === null) await notes.write({ ...notes.now(), missingSince: state.since });
      log.warn('folder-trouble', { codes: problem.code });
      await writeReceipt();
    },
    async calm() {
      lookedAt = localTime(clock);
      trouble = undefined;
      await noteFound();
      await writeReceipt();
    },
    refresh: writeReceipt,
    leave: (next) =>
      folder.writeReceipt(receiptOf(leavingReport(next, kiosk.name, words), kiosk, words), kiosk),
    look: () => ({ state: stateNow(), lookedAt }),
    describe,
  };
}

/** Items that are on the wall today; the help page is one of them. */
export function shownToday({ topics, exercises, notices }: ReleaseContent, clock: Clock): number {
  const today = clock.local().date;
  const windows = [...topics, ...exercises].map((item) => item.window);
  return [...windows, ...notices].filter((window) => isShownOn(today, window)).length + 1;
}

function troubleKind({ code }: Problem): 'missing' | 'restless' | 'refused' {
  if (['folder-missing', 'folder-not-folder', 'folder-unreadable'].includes(code)) return 'missing';
  return code === 'folder-changing' ? 'restless' : 'refused';
}

function codesOf(problems: readonly Problem[]): string {
  return [...new Set(problems.filter(needsSomebody).map((one) => one.code))].join(' ');
}
