import type { News } from '#contract/api.ts';
import { KioskError } from '#contract/errors.ts';
import type { LocalDate, Snapshot } from '#contract/model.ts';
import type { Manifest } from '#core/content/manifest.ts';
import type { ReleaseContent } from '#core/content/release.ts';
import { type DayView, snapshotOf } from '#core/content/snapshot.ts';
import { stableJson } from '#core/content/stable-json.ts';
import type { Clock } from '#core/ports.ts';
import type { TitleOf } from '#core/statistics/ports.ts';

/** What is shown: the release on the wall as of today, and who wants to know when it changes. */
export interface Wall {
  /** Waits for the first release of a fresh kiosk. Rejects with `no-content` once it is clear that none comes. */
  snapshot(): Promise<Snapshot>;
  /** The release on the wall; undefined before the first. */
  release(): Manifest | undefined;
  show(release: Manifest): void;
  /** There is nothing to show, and nothing will come by itself soon. */
  giveUp(): void;
  /** Looks at the date: an item's first or last day may have come. */
  refresh(): void;
  /** Something else than release and date changed what is shown. */
  redraw(): void;
  /** One of those who look after the kiosk says whether something of theirs needs staff: the screen has a mark meanwhile. */
  noteNeed(of: 'content' | 'kiosk', needsStaff: boolean): void;
  titleOf: TitleOf;
  subscribe(listener: (news: News) => void): () => void;
}

/** `contentOf` says what a release shows on a day: all of it, unless a text may not be shown. */
export function createWall(
  clock: Clock,
  contentOf: (release: Manifest, today: LocalDate) => ReleaseContent = ({ content }) => content,
): Wall {
  const listeners = new Set<(news: News) => void>();
  const firstRelease = Promise.withResolvers<void>();
  firstRelease.promise.catch(() => {}); // whoever waits for it hears of it
  let release: Manifest | undefined;
  let view: DayView | undefined;
  let viewed: { readonly release: Manifest; readonly date: LocalDate } | undefined;
  let number = 0;
  const needing = new Set<Parameters<Wall['noteNeed']>[0]>();

  const refresh = (): void => {
    const { date } = clock.local();
    if (release === undefined || (viewed?.release === release && viewed.date === date)) return;
    viewed = { release, date };
    const shown = snapshotOf(release.revision, contentOf(release, date), date);
    const now: DayView = needing.size === 0 ? shown : { ...shown, needsStaff: true };
    if (view !== undefined && stableJson(now) === stableJson(view)) return;
    view = now;
    number += 1;
    for (const listener of listeners) listener({ kind: 'snapshot-available', number });
  };

  const redraw = (): void => {
    viewed = undefined;
    refresh();
  };

  return {
    async snapshot() {
      if (view === undefined) await firstRelease.promise;
      refresh();
      if (view === undefined) throw new KioskError('no-content');
      return { number, ...view };
    },
    release: () => release,
    show(shown) {
      release = shown;
      refresh();
      firstRelease.resolve();
    },
    giveUp: () => firstRelease.reject(new KioskError('no-content')),
    refresh,
    redraw,
    noteNeed(of, needsStaff) {
      if (needing.has(of) === needsStaff) return;
      if (needsStaff) needing.add(of);
      else needing.delete(of);
      redraw();
    },
    titleOf: (item, language) => {
      if (release === undefined) return undefined;
      const { topics, exercises, notices, help } = release.content;
      switch (item.kind) {
        case 'topic':
          return topics.find(({ card }) => card.id === item.id)?.card.texts[language]?.title;
        case 'exercise':
          return exercises.find(({ card }) => card.id === item.id)?.card.texts[language]?.title;
        case 'notice':
          return notices.find(({ id }) => id === item.id)?.texts[language];
        case 'help':
          return help.texts[language]?.title;
      }
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
