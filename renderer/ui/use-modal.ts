import { type RefObject, useLayoutEffect, useRef } from 'react';
import { deafen } from './press/press-tracker.ts';
import { stopsIn } from './stops.ts';

/**
 * Makes `<dialog open aria-modal>` a real one: the focus goes in, stays in and comes back, and the rest of its `main` is
 * out of reach. The bar below stays in reach of a finger. Escape calls `onEscape`.
 */
export function useModal(onEscape?: () => void): RefObject<HTMLDialogElement | null> {
  const box = useRef<HTMLDialogElement>(null);
  const latest = useRef(onEscape);
  latest.current = onEscape;
  useLayoutEffect(() => {
    const dialog = box.current;
    if (dialog === null) return;
    const before = document.activeElement;
    const covered = coveredBy(dialog);
    for (const element of covered) element.inert = true;
    deafen();
    stopsIn(dialog)[0]?.focus();

    const key = (event: KeyboardEvent) => {
      if (event.key === 'Escape') {
        event.stopPropagation();
        latest.current?.();
      } else if (event.key === 'Tab') {
        event.preventDefault();
        const stops = stopsIn(dialog);
        const now = stops.indexOf(document.activeElement as HTMLElement); // anything else is at -1
        stops.at((now + (event.shiftKey ? -1 : 1)) % stops.length)?.focus();
      }
    };
    document.addEventListener('keydown', key, { capture: true });
    return () => {
      document.removeEventListener('keydown', key, { capture: true });
      for (const element of covered) element.inert = false;
      deafen();
      // When the dialog has gone; where another screen has come, its own heading has taken the focus.
      queueMicrotask(() => {
        if (document.activeElement === document.body && before instanceof HTMLElement) {
          before.focus({ preventScroll: true });
        }
      });
    };
  }, []);
  return box;
}

/** Everything beside the dialog, and beside what holds it, up to `main`. */
function coveredBy(dialog: Element): readonly HTMLElement[] {
  const covered: HTMLElement[] = [];
  for (let inner = dialog; inner.tagName !== 'MAIN' && inner.parentElement; inner = inner.parentElement) {
    for (const beside of inner.parentElement.children) {
      if (beside !== inner && beside instanceof HTMLElement && !beside.inert) covered.push(beside);
    }
  }
  return covered;
}
