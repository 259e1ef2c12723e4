/**
 * Calls back after so long a time in which this computer was awake: through a sleep the clock goes on, or all timers are
 * due at once after it, while whoever is waited for has slept as well. The answer ends the wait.
 */
export function afterAwake(
  ms: number,
  callBack: () => void,
  now: () => number = () => performance.now(),
): () => void {
  let leftMs = ms;
  let lastMs = now();
  let timer: NodeJS.Timeout;
  const wait = (): void => {
    const stepMs = Math.min(leftMs, longestStepMs);
    timer = setTimeout(() => {
      const passedMs = now() - lastMs;
      lastMs = now();
      const slept = passedMs > stepMs + lateMs;
      leftMs -= slept ? 0 : passedMs; // a step with a sleep in it is waited for anew
      if (leftMs > 0) wait();
      else callBack();
    }, stepMs);
  };
  wait();
  return () => clearTimeout(timer);
}

const longestStepMs = 1_000;
/** A timer that is so late says that this process slept. */
const lateMs = 1_000;
