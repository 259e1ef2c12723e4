import { type RefObject, useEffect, useRef } from 'react';
import type { Snapshot } from '#contract/model.ts';
import { idleMs } from '#core/visit/idle.ts';
import type { VisitState } from '#core/visit/visit.ts';
import type { Speech } from '#i18n/words.ts';
import { readingAt } from './reading-at.ts';

const signs = ['pointerdown', 'pointermove', 'keydown', 'wheel'] as const;

/**
 * Hears every sign of life, a finger, a key, a pointer that moves or a wheel, and watches for the one that does not come:
 * `onIdle` hears of that.
 */
export function useIdle(open: {
  readonly visit: VisitState;
  /** The visit with the signs of life that were not drawn. */
  readonly newest: RefObject<VisitState>;
  readonly snapshot: Snapshot | undefined;
  readonly speech: Speech;
  readonly onIdle: () => void;
  readonly onSign: () => void;
}): void {
  const { visit, newest, snapshot } = open;
  const latest = useRef(open);
  latest.current = open;

  useEffect(() => {
    if (visit === null || visit.isAsked || snapshot === undefined) return;
    const { speech } = latest.current;
    const page = visit.page ?? { kind: 'page', ...readingAt(snapshot, visit.place, speech) };
    const waitMs = idleMs(snapshot.screen, page);
    if (waitMs === null) return;
    let timer: ReturnType<typeof setTimeout>;
    const look = () => {
      const leftMs = (newest.current ?? visit).quietSinceMs + waitMs - performance.now();
      if (leftMs < 1) latest.current.onIdle();
      else timer = setTimeout(look, leftMs);
    };
    look();
    return () => clearTimeout(timer);
  }, [visit, newest, snapshot]);

  useEffect(() => {
    const hear = () => latest.current.onSign();
    for (const sign of signs) window.addEventListener(sign, hear, { passive: true, capture: true });
    return () => {
      for (const sign of signs) window.removeEventListener(sign, hear, { capture: true });
    };
  }, []);
}
