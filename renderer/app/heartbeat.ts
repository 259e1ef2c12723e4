import type { KioskApi } from '#contract/api.ts';
import { whatIsShown } from './what-is-shown.ts';

const everyMs = 2_000;

/**
 * Proves to the shell that frames are drawn, and that something is on them: each heartbeat waits for one, the first for the
 * first slide. The answer stops it.
 */
export function startHeartbeat(api: Pick<KioskApi, 'heartbeat'>): () => void {
  const { documentElement: root } = document;
  let frame = 0;
  const beat = () => {
    const slides = Number(root.dataset.slide ?? 0); // written once a slide is painted
    api.heartbeat({ slides, shows: whatIsShown() }).catch(() => undefined); // the shell itself notices one that is missing
  };
  const first = new MutationObserver(() => {
    first.disconnect();
    beat();
  });
  first.observe(root, { attributeFilter: ['data-slide'] });
  const timer = setInterval(() => {
    cancelAnimationFrame(frame);
    frame = requestAnimationFrame(beat);
  }, everyMs);
  return () => {
    first.disconnect();
    clearInterval(timer);
    cancelAnimationFrame(frame);
  };
}
