/** A gap longer than this is a window that was hidden or a machine that stalled: the motion goes on, it does not leap. */
const longestStepS = 0.1;

/** Calls once a frame with the seconds since the last one, not at all while the window is hidden. Returns its undo. */
export function everyFrame(step: (elapsedS: number) => void): () => void {
  let lastMs: number | null = null;
  let request = requestAnimationFrame(onFrame);
  function onFrame(nowMs: number) {
    request = requestAnimationFrame(onFrame);
    if (!document.hidden && lastMs !== null) {
      step(Math.min(longestStepS, Math.max(0, nowMs - lastMs) / 1000));
    }
    lastMs = nowMs;
  }
  return () => cancelAnimationFrame(request);
}
