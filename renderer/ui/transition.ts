import { flushSync } from 'react-dom';

/**
 * Changes the screen so that what stands on both sides (the same `view-transition-name`) moves over instead of being cut.
 * A plain change where people asked for less motion, or where the browser cannot.
 */
export function changeScreen(change: () => void): void {
  const isCalm = document.documentElement.dataset.motion === 'less';
  if (isCalm || document.hidden || typeof document.startViewTransition !== 'function') {
    change();
    return;
  }
  const transition = document.startViewTransition(() => flushSync(change));
  // A transition that is skipped for the next one has still changed the screen: nothing is lost.
  for (const stage of [transition.ready, transition.finished]) stage.catch(() => undefined);
}
