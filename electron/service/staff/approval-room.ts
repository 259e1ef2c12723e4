import { KioskError } from '#contract/errors.ts';
import type { StaffAnswer } from '#contract/staff.ts';
import type { ApprovalCommand, Signer, TextRef } from '#contract/staff-approval.ts';
import { approvalsCsv, approvalsFile } from '#core/approval/approval-rows.ts';
import type { ApprovalStore, CompareTexts } from '#core/approval/ports.ts';
import type { Clock, ExportFolder, Logger, ReleaseStore } from '#core/ports.ts';
import type { Approvals } from '#service/approval/approvals.ts';
import { approvedOn, type DayUses, describeDay } from '#service/approval/describe-day.ts';
import { describeText } from '#service/approval/describe-text.ts';
import { describeWaiting } from '#service/approval/describe-waiting.ts';
import { localTime } from '#service/local-time.ts';
import { refuse } from '#service/refusals.ts';
import type { Wall } from '#service/wall.ts';
import { dayPage } from '#words/day-page.ts';
import type { Words } from '#words/words.ts';
import type { Room } from './rooms.ts';

export interface ApprovalRoomUses {
  readonly wall: Pick<Wall, 'release'>;
  readonly approvals: Approvals;
  readonly store: ApprovalStore;
  readonly releases: Pick<ReleaseStore, 'readText'>;
  readonly compare: CompareTexts;
  /** Where the page of a day may be put; null: the kiosk's own folder. Undefined where that may not be. */
  readonly exportsTo: (folder: string | null) => Promise<ExportFolder | undefined>;
  /** This kiosk's name, as its receipt has it. */
  readonly kioskName: () => string;
  readonly words: Words;
  readonly clock: Clock;
  readonly log: Logger;
}

/** Where a clinician signs what hangs on the wall. */
export function approvalRoom(uses: ApprovalRoomUses): Room<ApprovalCommand> {
  const { wall, approvals, store, words, clock, log } = uses;
  const { notDone } = words.approval;

  const waitingUses = () => ({ ...uses, since: store.keptSince(), today: clock.local().date });

  const waiting = (): StaffAnswer => {
    const release = wall.release();
    if (release === undefined) return { kind: 'waiting', waiting: { texts: [], sentBack: [], approved: 0 } };
    return { kind: 'waiting', waiting: describeWaiting(release, waitingUses()) };
  };

  const find = ({ item, language }: TextRef) => {
    const release = wall.release();
    const text = release && approvals.textsOf(release).find((one) => isSameText(one, { item, language }));
    return release === undefined || text === undefined ? undefined : { release, text };
  };

  const decide = (asked: TextRef & { readonly hash: string; readonly by: Signer }, reason: string | null) => {
    const found = find(asked);
    if (found === undefined) return refuse(notDone['text-gone']);
    if (found.text.hash !== asked.hash) return refuse(notDone['text-changed']);
    const { item, language, hash, by } = asked;
    approvals.decide([{ item, language, hash, by, reason, at: localTime(clock), from: 'kiosk' }]);
    log.info(reason === null ? 'text-approved' : 'text-sent-back', { kind: item.kind });
    return waiting();
  };

  const dayUses = (): DayUses => ({ store, approvals, words, today: clock.local().date });

  /** What the database refuses is told in words. */
  const orInWords = async (refusal: keyof typeof notDone, work: () => Promise<StaffAnswer> | StaffAnswer) => {
    try {
      return await work();
    } catch (cause) {
      if (cause instanceof KioskError && cause.code === 'store-unavailable') return refuse(notDone[refusal]);
      throw cause;
    }
  };

  return {
    'list-waiting': () => orInWords('not-read', waiting),
    'read-waiting': (asked) =>
      orInWords('not-read', async () => {
        const found = find(asked);
        if (found === undefined) return refuse(notDone['text-gone']);
        const text = await describeText(found.text, found.release, { ...uses, ...waitingUses() });
        return { kind: 'waiting-text', text };
      }),
    approve: (asked) => orInWords('not-kept', () => decide(asked, null)),
    'send-back': (asked) => orInWords('not-kept', () => decide(asked, asked.reason)),
    'describe-day': ({ date }) =>
      orInWords('not-read', () => {
        const day = describeDay(date, dayUses());
        return 'items' in day ? { kind: 'day', day } : refuse(day);
      }),
    'save-day': ({ date, folder }) =>
      orInWords('not-read', async () => {
        const day = describeDay(date, dayUses());
        if (!('items' in day)) return refuse(day);
        const exports = await uses.exportsTo(folder);
        if (exports === undefined) return refuse(notDone['folder-unusable']);
        const page = dayPage(day, uses.kioskName(), words);
        try {
          const path = await exports.write(`wall-${date}.html`, [page]);
          const approved = approvedOn(date, uses);
          const table = `wall-${date}/${approvalsFile}`; // in a folder of its day: its name is what a signed folder calls it
          const written = approved.length === 0 ? null : await exports.write(table, approvalsCsv(approved));
          return { kind: 'day-saved', path, approvals: written };
        } catch (cause) {
          log.error('day-not-saved', cause);
          return refuse(notDone['folder-unusable']);
        }
      }),
  };
}

function isSameText(one: TextRef, other: TextRef): boolean {
  return (
    one.item.kind === other.item.kind && one.item.id === other.item.id && one.language === other.language
  );
}
