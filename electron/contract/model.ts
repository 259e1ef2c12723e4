/** The words that screen and service share. Values only: nothing here does anything. */

import type { Motion } from './motion.ts';

export type { FarthestPart, Motion, MotionProp, MotionView } from './motion.ts';

type Brand<T, Name extends string> = T & { readonly __brand: Name };

/** The folder name of an item: unique among items of its kind, never shown to anybody. */
export type ItemId = Brand<string, 'ItemId'>;
/** The id of a release: 16 lower-case hexadecimal digits, the same for the same content. */
export type Revision = Brand<string, 'Revision'>;
/** A BCP 47 tag as it stands in a file name, such as `en` or `zh-Hant`. */
export type LanguageTag = Brand<string, 'LanguageTag'>;
/** A day in the practice's own time zone, `2026-11-22`. */
export type LocalDate = Brand<string, 'LocalDate'>;

export type ItemKind = 'topic' | 'exercise' | 'notice' | 'help';

export interface ItemRef {
  readonly kind: ItemKind;
  readonly id: ItemId;
}

/** What a person may turn on for themselves, and counts. */
export type Comfort = 'larger-text' | 'more-contrast' | 'less-motion' | 'low-reach';

/** One text per language. The practice's first language is always present. */
export type Localized<T> = Readonly<Record<LanguageTag, T>>;

/** All that the screen needs to draw its catalogue, as of one release. Bodies come by `documentUrl`. */
export interface Snapshot {
  /** Grows with every snapshot that this run of the service gave out. 0: only the first slides, until the service is up. */
  readonly number: number;
  readonly revision: Revision;
  readonly practice: Practice;
  readonly screen: ScreenSettings;
  readonly groups: readonly Group[];
  /** In the order in which the practice wants them. */
  readonly topics: readonly TopicCard[];
  readonly exercises: readonly ExerciseCard[];
  readonly notices: readonly Notice[];
  readonly help: HelpCard;
  /** Topics and exercises in the order of the attract loop; the screen adds the other kinds of slide. */
  readonly playlist: readonly ItemRef[];
  /** Something needs staff: the bar has a small mark, of which patients are told nothing. Absent: nothing does. */
  readonly needsStaff?: true;
}

export interface Practice {
  readonly name: string;
  readonly phone: string | null;
  readonly emergencyNumber: string;
  /** What somebody who is alone should do, as the practice says it; null lets the screen say it. */
  readonly emergencyWords: string | null;
  /** Whom to ask by telephone about what can wait an hour and no longer, such as a nurse's line; absent: nobody is named. */
  readonly adviceNumber?: string;
  /** How to use that line, as the practice says it; absent lets the screen say it. */
  readonly adviceWords?: string;
  /** The first is the practice's own; texts that are not translated fall back to it. */
  readonly languages: readonly [LanguageTag, ...LanguageTag[]];
  /** Replaces the leaf green, `#rrggbb`; null keeps it. */
  readonly colour: string | null;
}

export interface ScreenSettings {
  /** The width of the panel's picture; null lets the screen assume a 21.5″ panel. */
  readonly panelWidthMm: number | null;
  /** Idle time before "Still reading?", without the reading time of the page. */
  readonly idleMs: number;
  /** How long "Still reading?" waits for a touch. */
  readonly countdownMs: number;
  /** Outside them the screen is dark. Monday first; null for a day on which the practice is closed; null: always lit. */
  readonly openingHours: readonly (DayHours | null)[] | null;
}

/** `09:00`, the practice's own time. `to` is later on the same day, at most `24:00`. */
export interface DayHours {
  readonly from: string;
  readonly to: string;
}

/** A heading on the home screen. */
export interface Group {
  readonly id: string;
  readonly titles: Localized<string>;
}

interface Card {
  readonly id: ItemId;
  readonly group: string;
  /** The drawing that stands for the item, one of the screen's motifs; null draws the plain one. */
  readonly motif: string | null;
  /** A picture of the practice's own, shown instead of the motif: path below the release's address. */
  readonly picture: string | null;
  /** A clip of the practice's own, shown instead of both; they stand in for it while it does not play. */
  readonly clip: Clip | null;
  readonly texts: Localized<CardText>;
  readonly related: readonly ItemRef[];
}

/**
 * A short film that the screen can play. In texts it is a `video` element whose properties are these fields; there
 * `captions` is left out where there are none.
 */
export interface Clip {
  /** Below the release's address, as `captions` is. */
  readonly path: string;
  /** WebVTT: always there when there is sound. */
  readonly captions: string | null;
  readonly seconds: number;
  readonly hasSound: boolean;
  readonly widthPx: number;
  readonly heightPx: number;
}

export interface CardText {
  readonly title: string;
  /** The one-sentence answer, or what the exercise is good for. */
  readonly answer: string;
  /** Words of the whole document: what reading and idle times are reckoned from. */
  readonly words: number;
  readonly standing?: Standing;
}

/**
 * How a text stands with the clinicians of this practice, as of today. Where a text has none, nobody has approved it,
 * and the screen says so.
 */
export interface Standing {
  /** Who approved these very words, by role; null: nobody. */
  readonly approved: { readonly role: string; readonly on: LocalDate } | null;
  /** Where an approval moved the next review; null: as the document says. */
  readonly nextReview: LocalDate | null;
  /** The review is past, and the practice wants patients to know. */
  readonly isOverdue: boolean;
}

export interface TopicCard extends Card {
  readonly kind: 'topic';
}

export interface ExerciseCard extends Card {
  readonly kind: 'exercise';
  /** The whole demonstration, all steps, in seconds. */
  readonly durationS: number;
}

export interface Notice {
  readonly kind: 'notice';
  readonly id: ItemId;
  readonly from: LocalDate | null;
  /** The last day on which it is shown. */
  readonly to: LocalDate | null;
  readonly texts: Localized<string>;
}

export interface HelpCard {
  readonly kind: 'help';
  readonly id: ItemId;
  readonly texts: Localized<HelpText>;
}

/** The red flags, whole: they must be there even where no document can be fetched. */
export interface HelpText {
  readonly title: string;
  /** What to do first, such as telling the front desk. */
  readonly answer: string;
  /** Each sign in a few words. */
  readonly now: readonly string[];
  readonly soon: readonly string[];
  /** The drawing that stands beside a sign, by the sign's words. A sign without one has a dot. */
  readonly drawings?: Readonly<Record<string, string>>;
  readonly standing?: Standing;
  readonly reviewed: ReviewDates;
  readonly sources: readonly Source[];
}

export interface ReviewDates {
  readonly lastReviewed: LocalDate | null;
  readonly nextReview: LocalDate | null;
  /** The role, not a name: "Registered physiotherapist". */
  readonly reviewedBy: string | null;
}

export interface Source {
  readonly title: string;
  readonly by: string | null;
  /** A number, or what was typed in its place: `2006a`, `in press`. */
  readonly year: number | string | null;
  readonly url: string | null;
}

/** What a `documentUrl` of a topic answers, as JSON. */
export interface TopicDocument {
  readonly kind: 'topic';
  readonly language: LanguageTag;
  readonly title: string;
  readonly answer: string;
  readonly body: TextTree;
  readonly guidelineNote: string | null;
  readonly reviewed: ReviewDates;
  readonly sources: readonly Source[];
}

/** What a `documentUrl` of an exercise answers, as JSON. */
export interface ExerciseDocument {
  readonly kind: 'exercise';
  readonly language: LanguageTag;
  readonly title: string;
  readonly answer: string;
  readonly need: readonly string[];
  /** Whom it is not for, whoever they ask. Undefined in releases made before there was a list of it. */
  readonly notForYouIf?: readonly string[];
  /** Who should ask the practice before trying. */
  readonly askFirst: readonly string[];
  readonly stopIf: readonly string[];
  /** Further points of these lists, for whoever does it at one place. */
  readonly onlyAt?: readonly PlacedPoint[];
  /** How much and how often, in a sentence. */
  readonly dose: string;
  readonly steps: readonly ExerciseStep[];
  /** How to go on at home. */
  readonly body: TextTree;
  readonly motion: Motion;
  readonly guidelineNote: string | null;
  readonly reviewed: ReviewDates;
  readonly sources: readonly Source[];
}

export interface ExerciseStep {
  readonly name: string;
  /** Where it is done; a step without a place belongs to every way of doing the exercise. */
  readonly place?: ExercisePlace;
  /** What to do, in a few words. */
  readonly cue: string;
  /** The same in pieces, where each has its own moment in the movement. */
  readonly cues?: readonly TimedCue[];
  readonly breathing: string | null;
  /** Everybody breathes as they like: nothing on the screen tells when. */
  readonly breath?: 'free';
  readonly seconds: number;
  /** Counted for the person where it is given; otherwise the seconds are. */
  readonly repetitions: number | null;
}

/** A point of a list that holds at one place: who sits on a chair need not get down to the floor. */
export interface PlacedPoint {
  readonly list: 'need' | 'notForYouIf' | 'askFirst' | 'stopIf';
  readonly place: ExercisePlace;
  readonly text: string;
}

/** Where an exercise can be done. Who has a choice chooses before anything else is said. */
export type ExercisePlace = 'chair' | 'standing' | 'wall' | 'floor';

/** Words that light up at a percent of their movement, until those after them do. */
export interface TimedCue {
  readonly percent: number;
  readonly words: string;
}

/** Cleaned text as a tree: no raw HTML, only what the pack's allow-list lets through. Structurally a hast root. */
export interface TextTree {
  readonly type: 'root';
  readonly children: readonly TextNode[];
}

export type TextNode = TextElement | { readonly type: 'text'; readonly value: string };

export interface TextElement {
  readonly type: 'element';
  readonly tagName: string;
  readonly properties: Readonly<Record<string, string | number | boolean | readonly string[]>>;
  readonly children: readonly TextNode[];
}
