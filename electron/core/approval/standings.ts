import type { LanguageTag, LocalDate, ReviewDates, Standing } from '#contract/model.ts';
import type { Decision } from '#contract/staff-approval.ts';
import type { KioskSettings } from '#contract/staff-settings.ts';
import type { ReleaseContent } from '#core/content/release.ts';
import { nextReviewOf, reviewState } from './review-date.ts';
import type { ApprovableText } from './shown-text.ts';

/** What the owner chose for texts that nobody approved, and for those whose review is past. */
export type ApprovalRules = Pick<KioskSettings, 'unapproved' | 'overdue'>;

/** What is known of a text. */
export interface KnownText {
  /** The last decision on exactly these words. */
  readonly decision: Decision | undefined;
  /** Undefined until its document has been read. */
  readonly reviewed: ReviewDates | undefined;
}

/** The approval that is good for exactly these words; undefined where they were never approved, or sent back since. */
export function approvalOf({ decision }: KnownText): Decision | undefined {
  return decision?.reason === null ? decision : undefined;
}

/** How a text stands today. */
export function standingOf(known: KnownText, rules: ApprovalRules, today: LocalDate) {
  const approval = approvalOf(known);
  const on = approval === undefined ? null : dayOf(approval);
  const nextReview = known.reviewed === undefined ? null : nextReviewOf(known.reviewed, on);
  const isPast = reviewState(nextReview, today) === 'overdue';
  const standing: Standing = {
    approved: approval === undefined || on === null ? null : { role: approval.by.role, on },
    nextReview: nextReview === known.reviewed?.nextReview ? null : nextReview,
    isOverdue: isPast && rules.overdue === 'mark',
  };
  const isHidden =
    (approval === undefined && rules.unapproved === 'hide') || (isPast && rules.overdue === 'hide');
  return { standing, isHidden };
}

/** The day of a decision. */
export function dayOf({ at }: Decision): LocalDate {
  return at.slice(0, 10) as LocalDate; // `2026-11-22T14:32`
}

/**
 * What a release shows, with the standing of each text. Hidden texts are gone: an item with its own language, a
 * translation alone. The help page always stays: nobody may be kept from the red flags.
 */
export function withStandings(
  content: ReleaseContent,
  texts: readonly ApprovableText[],
  stands: (text: ApprovableText) => ReturnType<typeof standingOf>,
): ReleaseContent {
  const found = new Map(
    texts.map((text) => [keyOf(text.item.kind, text.item.id, text.language), stands(text)]),
  );
  const [own] = content.practice.practice.languages;

  const marked = <T>(card: {
    readonly kind: string;
    readonly id: string;
    readonly texts: Readonly<Record<LanguageTag, T>>;
  }) =>
    Object.entries(card.texts as Readonly<Record<string, T>>).map(([language, text]) => {
      const { standing, isHidden = false } = found.get(keyOf(card.kind, card.id, language)) ?? {};
      return { language, isHidden, text: standing === undefined ? text : { ...text, standing } };
    });
  const items = <Item extends { readonly card: Parameters<typeof marked>[0] }>(
    all: readonly Item[],
  ): Item[] =>
    all.flatMap((item) => {
      const each = marked(item.card);
      if (each.some(({ language, isHidden }) => isHidden && language === own)) return [];
      const shown = each.filter(({ isHidden }) => !isHidden);
      if (shown.length === 0) return [];
      return [
        {
          ...item,
          card: { ...item.card, texts: Object.fromEntries(shown.map((one) => [one.language, one.text])) },
        },
      ];
    });

  const { help } = content;
  const helpTexts = Object.fromEntries(marked(help).map((one) => [one.language, one.text]));
  return {
    ...content,
    topics: items(content.topics),
    exercises: items(content.exercises),
    help: { ...help, texts: helpTexts },
  };
}

function keyOf(kind: string, id: string, language: string): string {
  return `${kind}/${id}/${language}`;
}
