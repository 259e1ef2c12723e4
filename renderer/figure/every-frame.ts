/** A gap longer than this is a window that was hidden or a machine that stalled: a motion goes on, it does not leap. */
const longestStepS = 0.1;

/**
 * Calls once a frame with the seconds since the last one, not at all while the window is hidden: first as a motion should
 * take them, then as they were. Returns its undo.
 */
export function everyFrame(step: (elapsedS: number, wholeS: number) => void): () => void {
  let lastMs: number | null = null;
  let request = requestAnimationFrame(onFrame);
  function onFrame(nowMs: number) {
    request = requestAnimationFrame(onFrame);
    if (!document.hidden && lastMs !== null) {
      const wholeS = Math.max(0, nowMs - lastMs) / 1_000;
      step(Math.min(longestStepS, wholeS), wholeS);
    }
    lastMs = nowMs;
  }
  return () => cancelAnimationFrame(request);
}
