import type {
  ExerciseCard,
  HelpCard,
  ItemKind,
  ItemRef,
  LanguageTag,
  LocalDate,
  Revision,
  Source,
  TopicCard,
} from './model.ts';
import type { NotDone } from './staff-content.ts';

/** What a clinician signs: a topic, an exercise or the help page, in one language. Notices are news, not health text. */
export interface TextRef {
  readonly item: ItemRef & { readonly kind: Exclude<ItemKind, 'notice'> };
  readonly language: LanguageTag;
}

/** Who answers for a decision: asked once per session, kept with it. Nobody else can tell who stood at the wall. */
export interface Signer {
  readonly name: string;
  /** As patients read it: "Physiotherapist". */
  readonly role: string;
}

/** What a clinician asks, and decides. */
export type ApprovalCommand =
  /** The texts that wait for a clinician, the most pressing first. */
  | { readonly kind: 'list-waiting' }
  /** One text of the release on the wall, waiting or not, and what changed in it. */
  | ({ readonly kind: 'read-waiting' } & TextRef)
  /** Binds the name to exactly what was read: refused in words if the text has another `hash` by now. */
  | ({ readonly kind: 'approve'; readonly hash: string; readonly by: Signer } & TextRef)
  /** The same for a text that must change first. Staff read the reason on the receipt. */
  | ({
      readonly kind: 'send-back';
      readonly hash: string;
      readonly by: Signer;
      readonly reason: string;
    } & TextRef)
  /** What was on the wall on that day. */
  | { readonly kind: 'describe-day'; readonly date: LocalDate }
  /** The same as a page in this folder, with the approvals as a table; null: in the kiosk's own folder for exports. */
  | { readonly kind: 'save-day'; readonly date: LocalDate; readonly folder: string | null };

export type ApprovalAnswer =
  /** How it stands now: after a decision too. */
  | { readonly kind: 'waiting'; readonly waiting: Waiting }
  | { readonly kind: 'waiting-text'; readonly text: ReadText }
  | { readonly kind: 'day'; readonly day: WallDay }
  /** `approvals` is null where nobody had approved anything of it. */
  | { readonly kind: 'day-saved'; readonly path: string; readonly approvals: string | null }
  /** Nothing was changed. */
  | { readonly kind: 'not-done'; readonly because: NotDone };

export interface Waiting {
  readonly texts: readonly WaitingText[];
  /** Texts that were sent back and have not changed since: they wait for staff, not for a clinician. */
  readonly sentBack: readonly (TextRef & { readonly title: string; readonly decision: Decision })[];
  /** How many texts are approved and due for nothing. */
  readonly approved: number;
}

export interface WaitingText extends TextRef {
  readonly title: string;
  readonly why: WhyWaiting;
}

/** Why a text waits. */
export type WhyWaiting =
  /** Somebody approved it in other words; `on` is the day on which these came to the wall. */
  | { readonly kind: 'changed'; readonly on: LocalDate }
  /** Nobody has approved it yet. */
  | { readonly kind: 'new' }
  /** The same, in another language than the practice's first. */
  | { readonly kind: 'translation' }
  /** Approved, and its review is past or near. */
  | { readonly kind: 'review-overdue' | 'review-due'; readonly on: LocalDate };

/** Who decided, and when: `2026-11-22T14:32`, the practice's own time. */
export interface Decision {
  readonly by: Signer;
  readonly at: string;
  /** Why it was sent back; null for an approval. */
  readonly reason: string | null;
  /** `signed-pack`: believed because the owner signed the content folder. */
  readonly from: 'kiosk' | 'signed-pack';
}

export interface ReadText extends TextRef {
  /** Of exactly what is shown: for `approve` and `send-back`. */
  readonly hash: string;
  readonly title: string;
  /** Null: nothing is asked of anybody. */
  readonly why: WhyWaiting | null;
  readonly revision: Revision;
  /** What patients see is drawn from it, and from the document at `documentUrl(revision, item, language)`. */
  readonly card: Omit<TopicCard, 'related'> | Omit<ExerciseCard, 'related'> | HelpCard;
  readonly sources: readonly Source[];
  /** Years of age for which the words are easy enough; null for other languages than English. */
  readonly readingAge: number | null;
  /** The last approval of any words of this text. */
  readonly approvedBefore: Decision | null;
  /** The last time that these very words were sent back. */
  readonly sentBack: Decision | null;
  readonly changes: TextChanges;
}

/** What changed since the text was last approved. Without an approval, all of it is new. */
export interface TextChanges {
  readonly kind: 'first' | 'same' | 'changed';
  /** What words cannot show, a sentence each: "The movement is another one." */
  readonly sentences: readonly string[];
  /** The whole text, a block for each paragraph, heading or point. */
  readonly blocks: readonly ChangedBlock[];
}

export interface ChangedBlock {
  readonly style: BlockStyle;
  readonly pieces: readonly { readonly kind: 'same' | 'added' | 'removed'; readonly text: string }[];
}

export type BlockStyle = 'title' | 'answer' | 'heading' | 'paragraph' | 'point' | 'warning' | 'small';

/** What patients could read on a day. */
export interface WallDay {
  readonly date: LocalDate;
  /** The first day that is known. */
  readonly firstDay: LocalDate;
  readonly items: readonly DayItem[];
}

export interface DayItem {
  readonly item: ItemRef;
  readonly language: LanguageTag;
  readonly title: string;
  /** `14:32`; null: since the day began, or until it ended. */
  readonly from: string | null;
  readonly until: string | null;
  /** Null: it carried the label "not reviewed". A notice has none either. */
  readonly approval: Decision | null;
  readonly blocks: readonly { readonly style: BlockStyle; readonly text: string }[];
}
