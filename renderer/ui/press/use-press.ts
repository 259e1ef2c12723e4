import { type RefCallback, useCallback, useRef } from 'react';
import { makePressable } from './press-tracker.ts';

/** What a control does. */
export interface PressOptions<T> {
  /** Called when a finger lifts from the control, or at a click of a keyboard or a screen reader. */
  readonly onPress: (grabbed: T) => void;
  /** Called as the finger comes down, with its time; its answer is what `onPress` is given. */
  readonly grab?: ((atMs: number) => T) | undefined;
  /** Called instead of `onPress` where the finger went farther than 15 mm sideways. */
  readonly onSwipe?: ((direction: 'left' | 'right') => void) | undefined;
}

/** Makes an element a control: spread the answer over it. */
export function usePress<T = void>(options: PressOptions<T>): { readonly ref: RefCallback<Element> } {
  const latest = useRef(options);
  latest.current = options;
  const ref = useCallback((element: Element | null) => {
    if (element === null) return;
    makePressable(element, {
      begin(atMs) {
        const { grab, onSwipe } = latest.current;
        const grabbed = grab?.(atMs) as T; // without `grab` it is void
        return {
          press: () => latest.current.onPress(grabbed),
          swipe: onSwipe && ((direction) => latest.current.onSwipe?.(direction)),
        };
      },
    });
  }, []);
  return { ref };
}
