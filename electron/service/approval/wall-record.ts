import { helpDocument, looksOf, parseDocument, writeShown } from '#core/approval/kept-shown.ts';
import type { ApprovalStore, KeptText } from '#core/approval/ports.ts';
import type { ApprovableText } from '#core/approval/shown-text.ts';
import { wallView } from '#core/approval/wall-view.ts';
import type { Manifest } from '#core/content/manifest.ts';
import { faultCode } from '#core/fault-code.ts';
import type { Clock, LocalTime, Logger, ReleaseStore } from '#core/ports.ts';
import { createMutex } from '#service/mutex.ts';
import type { Wall } from '#service/wall.ts';
import type { Approvals } from './approvals.ts';

/** Notes day by day what is on the wall, with its exact words: the answer to a question two years later. */
export interface WallRecord {
  /** Resolves when what is on the wall now is noted. Never rejects. */
  noted(): Promise<void>;
  stop(): void;
}

export interface RecordUses {
  readonly wall: Wall;
  readonly approvals: Approvals;
  readonly store: ApprovalStore;
  readonly releases: Pick<ReleaseStore, 'readText'>;
  readonly clock: Clock;
  readonly log: Logger;
}

const everyMs = 60_000; // midnight is noticed within a minute

export function keepWallRecord(uses: RecordUses): WallRecord {
  const { wall, approvals, store, clock, log } = uses;
  const inTurn = createMutex();
  let lastDay: string | undefined;

  const note = async (release: Manifest, now: LocalTime): Promise<void> => {
    try {
      const texts = approvals.textsOf(release);
      const view = wallView(release.revision, approvals.contentOf(release, now.date), texts, now.date);
      const kept = store.keptSince();
      const isNew = ({ hash }: ApprovableText) =>
        !kept.has(hash) && view.entries.some((entry) => entry.hash === hash);
      const words: KeptText[] = [];
      for (const text of texts.filter(isNew)) words.push(await keptText(text, now, uses));
      store.noteView(now, view, words);
      lastDay = now.date;
    } catch (cause) {
      log.warn('wall-not-noted', { code: faultCode(cause) }); // tried again within a minute
      lastDay = undefined;
    }
  };

  const noteNow = (): Promise<void> => {
    const release = wall.release();
    const now = clock.local();
    return release === undefined ? Promise.resolve() : inTurn(() => note(release, now));
  };

  const unsubscribe = wall.subscribe(() => void noteNow());
  const timer = setInterval(() => {
    if (clock.local().date !== lastDay) void noteNow();
  }, everyMs);
  timer.unref();
  return {
    noted: noteNow,
    stop() {
      unsubscribe();
      clearInterval(timer);
    },
  };
}

async function keptText(
  { hash, title, card, document }: ApprovableText,
  { date }: LocalTime,
  { releases }: Pick<RecordUses, 'releases'>,
): Promise<KeptText> {
  const words =
    typeof document === 'string' ? parseDocument(await releases.readText(document)) : helpDocument(document);
  return { hash, title, firstShown: date, shown: writeShown({ document: words, looks: looksOf(card) }) };
}
