import type { ItemRef } from '#contract/model.ts';
import type { Decision, TextRef } from '#contract/staff-approval.ts';
import { csvLine, csvStart } from '#core/statistics/csv.ts';

/** Whose name stands under which words. */
export interface ApprovedText extends TextRef {
  readonly hash: string;
  readonly decision: Decision;
}

/** The file that a signed folder may carry, and its columns. */
export const approvalsFile = 'approvals.csv';
export const approvalColumns = ['item', 'language', 'hash', 'name', 'role', 'date'] as const;

/** Approvals as a signed folder carries them, so that what was signed at one wall counts on many. */
export function* approvalsCsv(approved: readonly ApprovedText[]): Iterable<string> {
  yield csvStart + csvLine(approvalColumns);
  for (const { item, language, hash, decision } of approved)
    yield csvLine([
      folderOf(item),
      language,
      hash,
      decision.by.name,
      decision.by.role,
      decision.at.slice(0, 10),
    ]);
}

function folderOf({ kind, id }: ItemRef): string {
  return kind === 'help' ? 'help' : `${kind}s/${id}`;
}
