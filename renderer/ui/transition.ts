import { flushSync } from 'react-dom';
import { deafen } from './press/press-tracker.ts';

/**
 * Changes the screen so that what stands on both sides (the same `view-transition-name`) moves over instead of being cut.
 * A plain change where people asked for less motion, or where the browser cannot. Touches meant for the screen before do
 * nothing on the new one.
 */
export function changeScreen(change: () => void): void {
  deafen();
  const isCalm = document.documentElement.dataset.motion === 'less';
  if (isCalm || document.hidden || typeof document.startViewTransition !== 'function') {
    change();
    return;
  }
  const transition = document.startViewTransition(() => {
    flushSync(change);
    deafen(); // from here on the new screen is what a finger would meet
  });
  // While it runs the page takes no touch: a finger that comes down ends it, so that the tap finds what is there.
  const skip = () => transition.skipTransition();
  window.addEventListener('pointerdown', skip, { capture: true });
  const end = () => window.removeEventListener('pointerdown', skip, { capture: true });
  // A transition that is skipped has still changed the screen: nothing is lost.
  transition.ready.catch(() => undefined);
  transition.finished.then(end, end);
}
