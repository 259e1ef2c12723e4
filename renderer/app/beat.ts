import type { KioskApi } from '#contract/api.ts';

const beatMs = 2_000;

/** Proves to the shell that frames are drawn. The answer stops it. */
export function startBeat(api: Pick<KioskApi, 'beat'>): () => void {
  let frames = 0;
  let lastMs = performance.now();
  let request = requestAnimationFrame(function draw(nowMs) {
    frames += 1;
    if (nowMs - lastMs >= beatMs) {
      api.beat({ frames }).catch(() => undefined); // the shell itself notices a beat that is missing
      frames = 0;
      lastMs = nowMs;
    }
    request = requestAnimationFrame(draw);
  });
  return () => cancelAnimationFrame(request);
}
