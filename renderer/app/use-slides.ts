import { useMemo } from 'react';
import type { View } from '#contract/api.ts';
import type { LocalDate, Snapshot } from '#contract/model.ts';
import { buildLoop } from '#core/attract/attract-loop.ts';
import { itemShownBy } from '#core/attract/slide.ts';
import { wordsOfSlide } from '#features/attract/slide-texts.ts';
import { type LoopPosition, useLoop } from '#features/attract/use-loop.ts';
import type { Speech } from '#i18n/words.ts';
import { localHour } from './local-hour.ts';

/**
 * The loop's slide of now; undefined while there is nothing to show. Each slide that stayed its full time is counted, and
 * then `onBetween` is called: the moment to take up new content.
 */
export function useSlides(loop: {
  readonly snapshot: Snapshot | undefined;
  readonly today: LocalDate;
  readonly speech: Speech;
  readonly isRunning: boolean;
  readonly count: (view: View) => void;
  readonly onBetween: () => void;
}): LoopPosition | undefined {
  const { snapshot, today, speech, isRunning, count, onBetween } = loop;
  const slides = useMemo(() => (snapshot === undefined ? [] : buildLoop(snapshot, today)), [snapshot, today]);
  return useLoop({
    slides,
    wordsOf: (one) => wordsOfSlide(one, speech),
    isRunning,
    onShown: (one) => {
      const item = itemShownBy(one);
      const { language } = speech;
      if (item !== null) count({ kind: 'shown', hour: localHour(), item, surface: 'loop', language });
      onBetween();
    },
  });
}
