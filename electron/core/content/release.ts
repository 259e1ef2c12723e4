import type {
  ExerciseCard,
  Group,
  HelpCard,
  ItemId,
  LocalDate,
  Notice,
  Practice,
  TopicCard,
} from '#contract/model.ts';
import type { OpeningHours } from '#contract/staff-settings.ts';
import type { ManifestFiles } from './stored-file.ts';

/** What a revision is reckoned from: the same release has the same revision, whenever and wherever it was made. */
export interface Release {
  readonly content: ReleaseContent;
  readonly files: ManifestFiles;
}

/** All that a release says, whatever the day is. `snapshotOf` picks what is shown today. */
export interface ReleaseContent {
  readonly practice: PracticeSettings;
  /** In display order. */
  readonly topics: readonly ReleaseItem<TopicCard>[];
  /** In display order. */
  readonly exercises: readonly ReleaseItem<ExerciseCard>[];
  readonly notices: readonly Notice[];
  readonly help: HelpCard;
}

/** A published topic or exercise. */
export interface ReleaseItem<C extends TopicCard | ExerciseCard> {
  /** Without its relations: whether they exist depends on the day. */
  readonly card: Omit<C, 'related'>;
  /** Names of topics and exercises, as the author wrote them. */
  readonly related: readonly string[];
  readonly window: DateWindow;
  readonly order: number;
  /** The rows of the manifest that belong to it. */
  readonly paths: readonly string[];
}

/** The first and last day on which something is shown; null is unbounded. */
export interface DateWindow {
  readonly from: LocalDate | null;
  readonly to: LocalDate | null;
}

/** True on the days of the window, both ends included. */
export function isShownOn(today: LocalDate, { from, to }: DateWindow): boolean {
  return (from === null || from <= today) && (to === null || today <= to);
}

/** What `practice.yaml` says. */
export interface PracticeSettings {
  readonly practice: Practice;
  readonly groups: readonly Group[];
  /** Topics and exercises in the order of the loop; empty lets them alternate. */
  readonly playlist: readonly ItemId[];
  /** The width of the panel's picture; null or, in releases of older versions, absent where nobody has measured it. */
  readonly screenWidthMm?: number | null;
  /** Set at the kiosk only, as the next one: see `withSettings`. */
  readonly idleS?: number | null;
  readonly openingHours?: OpeningHours | null;
}
