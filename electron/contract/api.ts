import type { Comfort, ItemRef, LanguageTag, LocalDate, Snapshot } from './model.ts';
import type { StaffAnswer, StaffCommand } from './staff.ts';

/** Everything that the screen may ask. One snapshot down, intents up; each method rejects with a `KioskError`. */
export interface KioskApi {
  /** The newest checked content. */
  getSnapshot(): Promise<Snapshot>;
  /** Resolves when the batch is on disk. The same batch sent twice counts once. */
  recordViews(batch: ViewBatch): Promise<BatchReceipt>;
  /** What only staff may ask; `staff-locked` unless the right role is signed in. */
  runStaffCommand(command: StaffCommand): Promise<StaffAnswer>;
  /** The screen lives: called every 2 s, each time from a new animation frame. Answered by the shell. */
  heartbeat(beat: Heartbeat): Promise<void>;
  /** Something that the screen got over. Answered by the shell, which logs it; clips it passes on. */
  reportFault(fault: Fault): Promise<void>;
}

/** A method's name; the list that both ends derive from. */
export type Method = keyof KioskApi;

/** What the service announces of itself. The screen asks for the snapshot when it suits the person in front of it. */
export type News = { readonly kind: 'snapshot-available'; readonly number: number };

/** The client as a screen holds it. */
export interface KioskClient extends KioskApi {
  /** Calls the listener with each piece of news; the answer undoes it. */
  subscribe(listener: (news: News) => void): () => void;
}

/** A local hour: the finest time that is ever stored. `hour` is 0 to 23. */
export interface LocalHour {
  readonly date: LocalDate;
  readonly hour: number;
}

/**
 * Views in the order in which they happened. `run` is random for each load of the screen and `sequence` counts
 * its batches from 1, so that a batch that was sent again is known. Neither is kept with the counters.
 */
export interface ViewBatch {
  readonly run: string;
  readonly sequence: number;
  /** At most `maxViewsPerBatch`. */
  readonly views: readonly View[];
}

export const maxViewsPerBatch = 200;

/** No more is let in of one view: a panel that touches itself may keep a visit up for days. */
export const longestDwellS = 86_400; // a day
export const mostItemsOfVisit = 1_000;

export interface BatchReceipt {
  readonly sequence: number;
}

/** Where the person was when the item was shown or opened. */
export type Surface = 'loop' | 'home' | 'related' | 'bar';

export interface ViewedItem {
  readonly hour: LocalHour;
  readonly item: ItemRef;
  readonly surface: Surface;
  readonly language: LanguageTag;
}

/** One thing to count. */
export type View =
  /** A slide stayed its full time. */
  | ({ readonly kind: 'shown' } & ViewedItem)
  /** Opened by a touch. */
  | ({ readonly kind: 'opened' } & ViewedItem)
  /** Left again. `isRead`: for 5 s and a third of its reading time, with signs of life. `isFinished`: most was followed. */
  | ({
      readonly kind: 'closed';
      /** At most `longestDwellS`. */
      readonly dwellS: number;
      readonly isRead: boolean;
      readonly isFinished: boolean;
    } & ViewedItem)
  /** The large square of "Take it with you" was opened by a touch. */
  | ({ readonly kind: 'taken' } & ViewedItem)
  /** A visit ended with the reset. */
  | {
      readonly kind: 'visit-ended';
      readonly hour: LocalHour;
      /** How many different topics and exercises it opened, at most `mostItemsOfVisit`. */
      readonly items: number;
      /** What somebody turned on, each once however often and however long. */
      readonly comforts: readonly Comfort[];
    }
  /** The screen was lit for so many more whole minutes. */
  | { readonly kind: 'lit'; readonly hour: LocalHour; readonly minutes: number };

export interface Heartbeat {
  /** Slides painted since the screen was opened. */
  readonly slides: number;
  readonly shows: Shown;
}

/**
 * What is on the frames that are drawn: a screen with words, nothing, the dark of outside the opening hours, or the words
 * of a kiosk whose first content is being read.
 */
export type Shown = 'screen' | 'nothing' | 'night' | 'wait';

/** What went wrong in the screen without ending it. */
export type Fault =
  /** A feature crashed, `where` such as `topic`, and the loop is back. */
  | { readonly kind: 'crash'; readonly where: string; readonly message: string }
  /** A clip got stuck too often and is left out; its path below the release's address. */
  | { readonly kind: 'clip'; readonly path: string }
  /** The service refused a view, which is a bug: it is lost. */
  | { readonly kind: 'views-refused' };

/** In characters. */
export const longestFaultMessage = 2_000;
