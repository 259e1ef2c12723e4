import { join } from 'node:path';
import { onTestFinished, vi } from 'vitest';
import { createExportFolder } from '#adapters/exports/export-folder.ts';
import { openReleaseStore } from '#adapters/release-store/release-store.ts';
import { createApprovalStore } from '#adapters/sqlite/approval-store.ts';
import { openCounterStore } from '#adapters/sqlite/counter-store.ts';
import { systemClock } from '#adapters/system/clock.ts';
import { exportsFolder } from '#adapters/system/data-folder.ts';
import { compareTexts } from '#adapters/word-diff/compare-texts.ts';
import type { ItemId, LanguageTag, LocalDate } from '#contract/model.ts';
import type { StaffAnswer } from '#contract/staff.ts';
import type { ApprovalCommand, TextRef } from '#contract/staff-approval.ts';
import type { ApprovalRules } from '#core/approval/standings.ts';
import type { Clock } from '#core/ports.ts';
import { sha256 } from '#platform/files/digest.ts';
import { diskFiles } from '#platform/files/disk-files.ts';
import { approvalProblems } from '#service/approval/approval-problems.ts';
import { createApprovals } from '#service/approval/approvals.ts';
import { dayFolder } from '#service/approval/day-folder.ts';
import { marksOfItem } from '#service/approval/marks-of-item.ts';
import { takeSignedApprovals } from '#service/approval/signed-approvals.ts';
import { keepWallRecord } from '#service/approval/wall-record.ts';
import { approvalRoom } from '#service/staff/approval-room.ts';
import { createWall } from '#service/wall.ts';
import {
  newFolders,
  openContent,
  type ServiceChanges,
  type ServiceFolders,
} from '#test/service/open-service.ts';
import { createRecordingLogger } from '#test/support/recording-logger.ts';
import { changePack, type PackFileChanges, writePack } from '#test/support/small-pack.ts';
import { wordsIn } from '#words/words.ts';

const patience = { timeout: 8_000, interval: 20 };

export interface ApprovalKioskWish {
  readonly pack?: PackFileChanges;
  readonly folders?: ServiceFolders;
  readonly rules?: ApprovalRules;
  readonly uses?: ServiceChanges['uses'];
}

/** A kiosk with real releases and a real database, its room of approvals, and a calendar that the test turns. */
export async function openApprovalKiosk(wish: ApprovalKioskWish = {}) {
  const folders = wish.folders ?? (await newFolders());
  const { contentFolder, dataFolder } = folders;
  let now = { date: '2026-11-28' as LocalDate, time: '09:00' };
  const clock: Clock = { ...systemClock, local: () => now };
  const rules = { unapproved: 'label', overdue: 'warn', ...wish.rules } as const;
  if (wish.folders === undefined) await writePack(contentFolder, wish.pack);

  const log = createRecordingLogger();
  const releases = await openReleaseStore(dataFolder, { files: diskFiles, log });
  const database = join(dataFolder, 'foyer.db');
  const counters = openCounterStore(database, log); // makes the database
  const store = createApprovalStore(database, log);
  const approvals = createApprovals({ store, releases, rules: () => rules, sha256, log });
  const wall = createWall(clock, approvals.contentOf);
  approvals.subscribe(() => wall.redraw());
  wall.subscribe(() => {
    const release = wall.release();
    if (release !== undefined) void approvals.learn(release);
  });
  const record = keepWallRecord({ wall, approvals, store, releases, clock, log });
  const room = approvalRoom({
    wall,
    approvals,
    store,
    releases,
    compare: compareTexts,
    exportsTo: dayFolder({
      files: diskFiles,
      exportFolder: (path) => createExportFolder(path, diskFiles),
      ownFolder: join(dataFolder, exportsFolder),
      contentFolder: () => contentFolder,
    }),
    kioskName: () => 'reception',
    words: wordsIn.en,
    clock,
    log,
  });
  const { content } = await openContent(folders, {
    clock,
    wall,
    uses: {
      takeApprovals: (release, rows) => takeSignedApprovals(release, rows, { approvals, log }),
      approvalProblems: (release) => approvalProblems(release, approvals, clock.local().date),
      ...wish.uses,
    },
  });
  await vi.waitFor(() => {
    if (wall.release()?.source.kind !== 'content-folder') throw new Error('not yet');
  }, patience);
  const settle = async () => {
    const release = wall.release();
    if (release !== undefined) await approvals.learn(release);
    await record.noted();
  };
  await settle();
  const close = async () => {
    record.stop();
    await content.stop();
    counters.close();
  };
  onTestFinished(close);

  const ask = (command: ApprovalCommand): Promise<StaffAnswer> => {
    const answer = room[command.kind] as (asked: ApprovalCommand) => Promise<StaffAnswer>; // of that very kind
    return answer(command);
  };
  return {
    folders,
    database,
    marksOf: marksOfItem({ store, approvals }),
    wall,
    content,
    log,
    ask,
    close,
    /** Another day or hour, noticed by the kiosk. */
    async setClock(date: string, time = '09:00') {
      now = { date: date as LocalDate, time };
      wall.refresh();
      await settle();
    },
    /** Changes files, and waits until that is on the wall. */
    async edit(changes: PackFileChanges) {
      const before = wall.release()?.revision;
      await changePack(contentFolder, changes);
      await vi.waitFor(() => {
        if (wall.release()?.revision === before) throw new Error('not yet');
      }, patience);
      await settle();
    },
  };
}

export type ApprovalKiosk = Awaited<ReturnType<typeof openApprovalKiosk>>;

export const by = { name: 'Dr Mai Nguyen', role: 'Physiotherapist' };

export function textRef(kind: 'topic' | 'exercise' | 'help', id: string, language = 'en'): TextRef {
  return { item: { kind, id: id as ItemId }, language: language as LanguageTag };
}

export const ice = textRef('topic', 'ice');

export async function waitingOf({ ask }: Pick<ApprovalKiosk, 'ask'>) {
  const answer = await ask({ kind: 'list-waiting' });
  if (answer.kind !== 'waiting') throw new Error(JSON.stringify(answer));
  return answer.waiting;
}

export async function read({ ask }: Pick<ApprovalKiosk, 'ask'>, ref: TextRef = ice) {
  const answer = await ask({ kind: 'read-waiting', ...ref });
  if (answer.kind !== 'waiting-text') throw new Error(JSON.stringify(answer));
  return answer.text;
}

/** Approves a text as it is now. */
export async function approve(kiosk: Pick<ApprovalKiosk, 'ask'>, ref: TextRef = ice): Promise<StaffAnswer> {
  const { hash } = await read(kiosk, ref);
  return await kiosk.ask({ kind: 'approve', ...ref, hash, by });
}
