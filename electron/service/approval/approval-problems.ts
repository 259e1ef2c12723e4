import type { LocalDate } from '#contract/model.ts';
import type { ApprovableText } from '#core/approval/shown-text.ts';
import type { Manifest } from '#core/content/manifest.ts';
import type { Problem } from '#core/content/problems.ts';
import type { Approvals } from './approvals.ts';
import { stateOf } from './describe-waiting.ts';

/** What staff are to do about a release: texts that were sent back, and those whose review is near or past. */
export function approvalProblems(
  release: Manifest,
  approvals: Approvals,
  today: LocalDate,
): readonly Problem[] {
  const uses = { approvals, since: new Map<string, LocalDate>(), today };
  return approvals.textsOf(release).flatMap((text): readonly Problem[] => {
    const { title } = text;
    const file = fileOf(text);
    const { why, sentBack } = stateOf(text, release, uses);
    if (sentBack?.reason != null)
      return [{ code: 'text-sent-back', file, title, role: sentBack.by.role, reason: sentBack.reason }];
    return why?.kind === 'review-due' || why?.kind === 'review-overdue'
      ? [{ code: why.kind, file, title, on: why.on }]
      : [];
  });
}

/** As the folder's authors know it. */
function fileOf({ item, language }: ApprovableText): string {
  return item.kind === 'help' ? `help/index.${language}.md` : `${item.kind}s/${item.id}/index.${language}.md`;
}
