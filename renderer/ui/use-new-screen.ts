import { useLayoutEffect } from 'react';
import { deafen } from './press/press-tracker.ts';

/**
 * Whenever `key` changes there is another screen: its heading takes the focus, so that a keyboard and a screen reader go
 * on from there, and touches meant for the screen before do nothing on it. Null: no screen that anybody opened.
 */
export function useNewScreen(key: string | null): void {
  useLayoutEffect(() => {
    if (key === null) return;
    deafen();
    const heading = document.querySelector<HTMLElement>('main h1');
    if (heading === null) return; // its text is still on its way
    heading.tabIndex = -1;
    heading.focus({ preventScroll: true });
  }, [key]);
}
