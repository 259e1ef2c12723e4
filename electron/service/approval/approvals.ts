import type { ItemRef, LocalDate, ReviewDates } from '#contract/model.ts';
import type { Decision, TextRef } from '#contract/staff-approval.ts';
import type { ApprovalStore, StoredDecision } from '#core/approval/ports.ts';
import { type ApprovableText, approvableTexts } from '#core/approval/shown-text.ts';
import { type ApprovalRules, type KnownText, standingOf, withStandings } from '#core/approval/standings.ts';
import type { Manifest } from '#core/content/manifest.ts';
import type { ReleaseContent } from '#core/content/release.ts';
import { mapConcurrent } from '#core/map-concurrent.ts';
import type { Logger, ReleaseStore } from '#core/ports.ts';

/** What was decided about the texts of this kiosk, and what follows for the wall. */
export interface Approvals {
  /** What a release shows on a day: each text with its standing, and none that the owner wants hidden. */
  contentOf(release: Manifest, today: LocalDate): ReleaseContent;
  /** All that may be approved in a release. */
  textsOf(release: Manifest): readonly ApprovableText[];
  /** What is known of exactly these words. */
  known(text: ApprovableText): KnownText;
  /** The last approval of any words of this text. */
  lastApproval(text: TextRef): StoredDecision | undefined;
  /** The last decision on these words that had been taken by the end of that day. */
  decisionBy(hash: string, day: LocalDate): Decision | undefined;
  /** Every approval of an item, in whatever words and language, oldest first. */
  approvalsOf(item: ItemRef): readonly Decision[];
  /** Keeps decisions, and then the wall follows. Throws a `KioskError` `store-unavailable` where they cannot be kept. */
  decide(decisions: readonly StoredDecision[]): void;
  /** Reads when the texts of a release are to be reviewed; the wall follows. Never rejects. */
  learn(release: Manifest): Promise<void>;
  /** Calls back when the same release shows something else now; the answer undoes it. */
  subscribe(listener: () => void): () => void;
}

export interface ApprovalUses {
  readonly store: ApprovalStore;
  readonly releases: Pick<ReleaseStore, 'readText'>;
  readonly rules: () => ApprovalRules;
  readonly sha256: (text: string) => string;
  readonly log: Logger;
}

const readAtOnce = 8;

export function createApprovals({ store, releases, rules, sha256, log }: ApprovalUses): Approvals {
  const listeners = new Set<() => void>();
  const texts = new WeakMap<Manifest, readonly ApprovableText[]>();
  const reviewed = new Map<string, ReviewDates>(); // by the document's object
  let decisions: readonly StoredDecision[] | undefined;
  const newest = new Map<string, StoredDecision>(); // by hash
  const lastApproved = new Map<string, StoredDecision>(); // by text

  const index = (decision: StoredDecision): void => {
    newest.set(decision.hash, decision);
    if (decision.reason === null) lastApproved.set(keyOf(decision), decision);
  };

  /** Read once it can be: until then nothing counts as approved, which is the safe side. */
  const all = (): readonly StoredDecision[] => {
    if (decisions !== undefined) return decisions;
    try {
      decisions = store.decisions();
    } catch {
      return []; // the store has logged it; asked again next time
    }
    decisions.forEach(index);
    return decisions;
  };

  const textsOf: Approvals['textsOf'] = (release) => {
    const before = texts.get(release);
    if (before !== undefined) return before;
    const found = approvableTexts(release, sha256);
    texts.set(release, found);
    return found;
  };

  const known: Approvals['known'] = ({ hash, document }) => {
    all();
    const dates = typeof document === 'string' ? reviewed.get(document) : document.reviewed;
    return { decision: newest.get(hash), reviewed: dates };
  };

  const tell = () => {
    for (const listener of listeners) listener();
  };

  const learnOne = async (object: string): Promise<void> => {
    try {
      const document = JSON.parse(await releases.readText(object)) as { readonly reviewed: ReviewDates }; // the service wrote it
      reviewed.set(object, document.reviewed);
    } catch (cause) {
      log.error('review-dates-not-read', cause); // told at the next release; until then nothing is due
    }
  };

  return {
    contentOf: (release, today) =>
      withStandings(release.content, textsOf(release), (text) => standingOf(known(text), rules(), today)),
    textsOf,
    known,
    lastApproval(text) {
      all();
      return lastApproved.get(keyOf(text));
    },
    decisionBy: (hash, day) => all().findLast((one) => one.hash === hash && one.at.slice(0, 10) <= day),
    approvalsOf: ({ kind, id }) =>
      all().filter(({ item, reason }) => reason === null && item.kind === kind && item.id === id),
    decide(added) {
      if (added.length === 0) return;
      store.decide(added);
      if (decisions !== undefined) decisions = [...decisions, ...added];
      added.forEach(index);
      tell();
    },
    async learn(release) {
      const objects = textsOf(release).flatMap(({ document }) =>
        typeof document === 'string' ? document : [],
      );
      const unknown = [...new Set(objects)].filter((object) => !reviewed.has(object));
      if (unknown.length === 0) return;
      await mapConcurrent(unknown, readAtOnce, learnOne);
      tell();
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

function keyOf({ item, language }: TextRef): string {
  return `${item.kind}/${item.id}/${language}`;
}
