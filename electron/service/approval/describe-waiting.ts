import type { LocalDate } from '#contract/model.ts';
import type { Waiting, WaitingText, WhyWaiting } from '#contract/staff-approval.ts';
import type { ApprovableText } from '#core/approval/shown-text.ts';
import { byUrgency, whyWaiting } from '#core/approval/why-waiting.ts';
import type { Manifest } from '#core/content/manifest.ts';
import type { Approvals } from './approvals.ts';

export interface WaitingUses {
  readonly approvals: Approvals;
  /** When words came to the wall first. */
  readonly since: ReadonlyMap<string, LocalDate>;
  readonly today: LocalDate;
}

/** What of a release waits for a clinician, what for staff, and how much is in order. */
export function describeWaiting(release: Manifest, uses: WaitingUses): Waiting {
  const all = uses.approvals.textsOf(release).map((text) => ({ text, ...stateOf(text, release, uses) }));
  const waiting = all.flatMap(({ text, why, sentBack }): readonly WaitingText[] =>
    why === null || sentBack !== undefined ? [] : [{ ...refOf(text), title: text.title, why }],
  );
  return {
    texts: waiting.toSorted((one, other) => byUrgency(one.why, other.why)),
    sentBack: all.flatMap(({ text, sentBack }) =>
      sentBack === undefined ? [] : [{ ...refOf(text), title: text.title, decision: sentBack }],
    ),
    approved: all.filter(({ why }) => why === null).length,
  };
}

/** Why a text waits, and whether it was sent back as it is. */
export function stateOf(text: ApprovableText, release: Manifest, { approvals, since, today }: WaitingUses) {
  const known = approvals.known(text);
  const why: WhyWaiting | null = whyWaiting({
    ...known,
    language: text.language,
    ownLanguage: release.content.practice.practice.languages[0],
    hadApproval: approvals.lastApproval(text) !== undefined,
    shownSince: since.get(text.hash) ?? today,
    today,
  });
  const sentBack = known.decision?.reason === null ? undefined : known.decision;
  return { known, why, sentBack };
}

function refOf({ item, language }: ApprovableText) {
  return { item, language };
}
