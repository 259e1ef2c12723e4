import type { KioskApi } from '#contract/api.ts';

const beatMs = 2_000;

/** Proves to the shell that frames are drawn: each beat waits for one. The answer stops it. */
export function startBeat(api: Pick<KioskApi, 'beat'>): () => void {
  let frame = 0;
  const timer = setInterval(() => {
    cancelAnimationFrame(frame);
    frame = requestAnimationFrame(() => {
      const slides = Number(document.documentElement.dataset.slide ?? 0); // written once a slide is painted
      api.beat({ slides }).catch(() => undefined); // the shell itself notices a beat that is missing
    });
  }, beatMs);
  return () => {
    clearInterval(timer);
    cancelAnimationFrame(frame);
  };
}
