import { useEffect, useRef } from 'react';
import type { LanguageTag, Snapshot } from '#contract/model.ts';
import { idleMs } from '#core/visit/idle.ts';
import type { Place, VisitState } from '#core/visit/visit.ts';
import { pick, speechOf } from '#i18n/words.ts';

/** Watches for the touch that does not come. `onIdle` sets what then happens; `wordsOf` is the length of a place. */
export function useIdle(open: {
  readonly visit: VisitState;
  readonly snapshot: Snapshot | undefined;
  readonly place: Place;
  readonly language: LanguageTag;
  readonly exerciseRestS: number;
}) {
  const { visit, snapshot, place, language } = open;
  const react = useRef<() => void>(() => undefined);
  const rest = useRef(open.exerciseRestS);
  rest.current = open.exerciseRestS;
  const isWatching = visit !== null && !visit.isAsked && snapshot !== undefined;

  const cardOf = (at: Place) => {
    if (snapshot === undefined || (at.kind !== 'topic' && at.kind !== 'exercise')) return undefined;
    const cards = at.kind === 'topic' ? snapshot.topics : snapshot.exercises;
    return cards.find((one) => one.id === at.id);
  };
  const wordsOf = (at: Place): number => {
    const card = cardOf(at);
    return card === undefined ? 0 : pick(card.texts, speechOf(language, language)).text.words;
  };

  // biome-ignore lint/correctness/useExhaustiveDependencies: each change of the visit is a sign of life
  useEffect(() => {
    if (!isWatching) return;
    let timer: ReturnType<typeof setTimeout>;
    const restart = () => {
      clearTimeout(timer);
      const page =
        place.kind === 'exercise'
          ? ({ kind: 'exercise', restS: rest.current } as const)
          : ({ kind: 'page', words: wordsOf(place), watchS: cardOf(place)?.clip?.seconds ?? 0 } as const);
      timer = setTimeout(() => react.current(), idleMs(snapshot.screen, page));
    };
    restart();
    const signs = ['pointerdown', 'pointermove', 'keydown', 'wheel'] as const;
    for (const sign of signs) window.addEventListener(sign, restart, { passive: true, capture: true });
    return () => {
      clearTimeout(timer);
      for (const sign of signs) window.removeEventListener(sign, restart, { capture: true });
    };
  }, [isWatching, visit, snapshot]);

  return {
    wordsOf,
    onIdle: (reaction: () => void) => {
      react.current = reaction;
    },
  };
}
