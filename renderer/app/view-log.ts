import type { Surface, View, ViewedItem } from '#contract/api.ts';
import type { ItemRef, LanguageTag } from '#contract/model.ts';
import { isRead } from '#core/visit/reading.ts';
import { localHour } from './local-time.ts';

/** Turns what happens on the screen into views to count. Knows one open item at a time, and nobody. */
export interface ViewLog {
  /** A slide stayed its full time. */
  shown(item: ItemRef | null, language: LanguageTag): void;
  /** Something was opened by touch; what was open before is closed. Null: a screen that is no item. */
  open(item: ItemRef | null, surface: Surface, language: LanguageTag, words: number): void;
  /** The open exercise was followed to its end. */
  finish(): void;
  endVisit(items: number): void;
  /** The screen was lit for one more minute. */
  lit(): void;
}

interface Viewing {
  readonly viewed: ViewedItem;
  readonly sinceMs: number;
  readonly words: number;
}

/** `nowMs` is a clock that only goes on, such as performance.now. */
export function createViewLog(add: (view: View) => void, nowMs: () => number): ViewLog {
  let viewing: Viewing | null = null;
  let isFinished = false;

  function close(): void {
    if (viewing === null) return;
    const dwellMs = nowMs() - viewing.sinceMs;
    add({
      kind: 'closed',
      ...viewing.viewed,
      dwellS: Math.round(dwellMs / 1_000),
      isRead: isRead(dwellMs, viewing.words),
      isFinished,
    });
    viewing = null;
    isFinished = false;
  }

  return {
    shown(item, language) {
      if (item !== null) add({ kind: 'shown', hour: localHour(), item, surface: 'loop', language });
    },
    open(item, surface, language, words) {
      close();
      if (item === null) return;
      const viewed: ViewedItem = { hour: localHour(), item, surface, language };
      add({ kind: 'opened', ...viewed });
      viewing = { viewed, sinceMs: nowMs(), words };
    },
    finish() {
      isFinished = viewing !== null;
    },
    endVisit(items) {
      close();
      add({ kind: 'visit-ended', hour: localHour(), items });
    },
    lit() {
      add({ kind: 'lit', hour: localHour(), minutes: 1 });
    },
  };
}
