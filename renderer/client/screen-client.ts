import type { KioskApi, KioskClient } from '#contract/api.ts';
import type { ExerciseDocument, ItemRef, LanguageTag, Revision, TopicDocument } from '#contract/model.ts';

/** All that the screen has of the world outside: the contract, and the files of a release. */
export interface ScreenClient extends KioskClient {
  readonly content: ContentReader;
}

/** Asks what only staff may ask. Rejects with a `KioskError`; what cannot be done is answered in words. */
export type Ask = KioskApi['runStaffCommand'];

/** Files of a release. A release never changes, so an answer may be kept as long as its revision is shown. */
export interface ContentReader {
  /** Rejects when the file cannot be had; the caller shows what the card knows. */
  loadTopic(revision: Revision, id: ItemRef['id'], language: LanguageTag): Promise<TopicDocument>;
  loadExercise(revision: Revision, id: ItemRef['id'], language: LanguageTag): Promise<ExerciseDocument>;
  /** The address of a picture, from the path that a card or a text names. */
  pictureUrl(revision: Revision, path: string): string;
}
