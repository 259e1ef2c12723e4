import { type RefObject, useEffect, useRef } from 'react';
import type { Snapshot } from '#contract/model.ts';
import { idleMs } from '#core/visit/idle.ts';
import type { VisitState } from '#core/visit/visit.ts';
import type { Speech } from '#i18n/words.ts';
import { cardAt, wordsOf } from './card-at.ts';

/**
 * Watches for the touch that does not come: `onIdle` hears of it. The answer is to hold what is left of the open exercise, in
 * seconds.
 */
export function useIdle(open: {
  readonly visit: VisitState;
  readonly snapshot: Snapshot | undefined;
  readonly speech: Speech;
  readonly onIdle: () => void;
}): RefObject<number> {
  const { visit, snapshot } = open;
  const restS = useRef(0);
  const latest = useRef(open);
  latest.current = open;

  useEffect(() => {
    if (visit === null || visit.isAsked || snapshot === undefined) return; // each change of the visit is a sign of life
    const { place } = visit;
    const card = cardAt(snapshot, place);
    let timer: ReturnType<typeof setTimeout>;
    const restart = () => {
      clearTimeout(timer);
      const { speech } = latest.current;
      const page =
        place.kind === 'exercise'
          ? ({ kind: 'exercise', restS: restS.current } as const)
          : ({ kind: 'page', words: wordsOf(card, speech), watchS: card?.clip?.seconds ?? 0 } as const);
      timer = setTimeout(() => latest.current.onIdle(), idleMs(snapshot.screen, page));
    };
    restart();
    const signs = ['pointerdown', 'pointermove', 'keydown', 'wheel'] as const;
    for (const sign of signs) window.addEventListener(sign, restart, { passive: true, capture: true });
    return () => {
      clearTimeout(timer);
      for (const sign of signs) window.removeEventListener(sign, restart, { capture: true });
    };
  }, [visit, snapshot]);

  return restS;
}
