import { flushSync } from 'react-dom';
import { deafen } from './press/press-tracker.ts';
import { drawsInSoftware } from './software-drawing.ts';

/** A touch that is answered later than this is felt to wait. */
const slowMs = 100;
const firstPauseMs = 10 * 60_000; // 10 min: then it may try again
const longestPauseMs = 12 * 3_600_000; // 12 h

let pauseMs = firstPauseMs;
let cutsUntilMs = Number.NEGATIVE_INFINITY;

/**
 * Changes the screen so that what stands on both sides (the same `view-transition-name`) moves over instead of being cut.
 * A plain change where people asked for less motion, where the browser cannot, and where it would be slow to begin or was:
 * pictures of both screens are taken first, which a machine without graphics takes up to a quarter of a second for. Touches
 * meant for the screen before do nothing on the new one.
 */
export function changeScreen(change: () => void): void {
  deafen();
  const isCalm = document.documentElement.dataset.motion === 'less';
  const startedAtMs = performance.now();
  if (
    isCalm ||
    drawsInSoftware() ||
    startedAtMs < cutsUntilMs ||
    document.hidden ||
    typeof document.startViewTransition !== 'function'
  ) {
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
  const judge = () => {
    const isSlow = performance.now() - startedAtMs > slowMs;
    if (isSlow) cutsUntilMs = performance.now() + pauseMs;
    pauseMs = isSlow ? Math.min(2 * pauseMs, longestPauseMs) : firstPauseMs; // a machine that stays slow is seldom tried
  };
  // A transition that is skipped has still changed the screen: nothing is lost.
  transition.ready.then(judge, () => undefined);
  transition.finished.then(end, end);
}
