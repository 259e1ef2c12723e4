import { KioskError } from '#contract/errors.ts';
import type { ItemRef, LocalDate } from '#contract/model.ts';
import type { StoryMark } from '#contract/staff-statistics.ts';
import type { ApprovalStore } from '#core/approval/ports.ts';
import { storyMarks } from '#core/statistics/story-marks.ts';
import type { Approvals } from './approvals.ts';

/** What was done to an item at this wall; nothing while nobody can look it up. */
export function marksOfItem({
  store,
  approvals,
}: {
  readonly store: Pick<ApprovalStore, 'shownWords'>;
  readonly approvals: Pick<Approvals, 'approvalsOf'>;
}) {
  return (item: ItemRef): readonly StoryMark[] => {
    try {
      const approvedOn = approvals.approvalsOf(item).map(({ at }) => at.slice(0, 10) as LocalDate); // a time begins with its day
      return storyMarks(store.shownWords(item), approvedOn);
    } catch (cause) {
      if (cause instanceof KioskError) return []; // the store has logged it; the weeks are told without
      throw cause;
    }
  };
}
