import { useEffect, useRef, useState } from 'react';
import type { Slide } from '#core/attract/slide.ts';
import { slideMs } from '#core/attract/slide-time.ts';

/** A slide and its number since the screen was opened. */
export interface NumberedSlide {
  readonly slide: Slide;
  readonly number: number;
}

/** The slide of now, and the way to its neighbours. */
export interface LoopPosition extends NumberedSlide {
  /** Shows the slide after this one, or the one before, for its full time. */
  readonly show: (direction: 1 | -1) => void;
}

/**
 * Runs the loop: each slide stays as long as its words need. While `isRunning` is false it stands still, and then goes
 * on with the slide that was interrupted, given its full time. `onShown` hears of each slide that stayed its full time,
 * before the next one comes: the moment to take up new content. Undefined while there is no slide.
 */
export function useLoop(options: {
  readonly slides: readonly Slide[];
  readonly wordsOf: (slide: Slide) => number;
  readonly isRunning: boolean;
  readonly onShown: (slide: Slide) => void;
}): LoopPosition | undefined {
  const [position, setPosition] = useState({ index: 0, number: 1 });
  const { number } = position;
  const index = position.index % options.slides.length; // new content may be less
  const slide = options.slides[index];
  const latest = useRef(options);
  latest.current = options;

  // biome-ignore lint/correctness/useExhaustiveDependencies: `number` starts the time of each slide anew
  useEffect(() => {
    if (!options.isRunning || slide === undefined) return;
    const timer = setTimeout(
      () => {
        latest.current.onShown(slide);
        setPosition((now) => ({ index: index + 1, number: now.number + 1 }));
      },
      slideMs(latest.current.wordsOf(slide)),
    );
    return () => clearTimeout(timer);
  }, [options.isRunning, number, slide === undefined]);

  const show = (direction: 1 | -1) => {
    const { length } = options.slides;
    setPosition((now) => ({ index: (index + direction + length) % length, number: now.number + 1 }));
  };
  return slide && { slide, number, show };
}
