import { useLayoutEffect, useRef } from 'react';
import { deafen } from './press/press-tracker.ts';

/**
 * Whenever `key` changes there is another screen: its heading takes the focus, so that a keyboard and a screen reader go
 * on from there, and touches meant for the screen before do nothing on it. Null is a screen that nobody opened: nothing
 * has the focus, and the first Tab goes to its first control.
 */
export function useNewScreen(key: string | null): void {
  const isFirst = useRef(true);
  useLayoutEffect(() => {
    const isStart = key === null && isFirst.current;
    isFirst.current = false;
    if (isStart) return;
    deafen();
    const target =
      key === null ? document.body : document.querySelector<HTMLElement>('main h1:not([inert] *)');
    if (target === null) return; // its text is still on its way
    target.tabIndex = -1;
    target.focus({ preventScroll: true });
    if (key === null) target.blur();
  }, [key]);
}
