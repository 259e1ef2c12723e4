const lookEveryMs = 30_000; // 30 s: screen, service and shell agree within a minute

/**
 * Has this process take up the computer's time zone when somebody sets it: Node asks once, at its start, and the screen
 * asks always. Gives what ends it.
 */
export function followTimeZone(everyMs = lookEveryMs): () => void {
  const timer = setInterval(askAgain, everyMs);
  timer.unref();
  return () => clearInterval(timer);
}

/** A change of `TZ` makes Node and V8 ask the system anew (Node: `lib/internal/bootstrap`, `env.TZ`). It stays as it was. */
function askAgain(): void {
  const own = process.env.TZ;
  process.env.TZ = own ?? 'UTC';
  if (own === undefined) delete process.env.TZ;
}
