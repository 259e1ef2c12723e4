import { lstatSync } from 'node:fs';

const lookEveryMs = 1_000; // 1 s: who sets the zone looks at the wall
const looksToAsk = 30; // where no file tells, screen, service and shell agree within half a minute

/**
 * Has this process take up the computer's time zone when somebody sets it: Node asks once, at its start, and the screen
 * asks always. `onSet` is called then. Gives what ends it.
 */
export function followTimeZone(onSet: () => void = () => {}, everyMs = lookEveryMs): () => void {
  let known = markOfZone();
  let looks = 0;
  const look = () => {
    const mark = markOfZone();
    looks += 1;
    if (mark === known && looks % looksToAsk !== 0) return;
    known = mark;
    askAgain();
    onSet();
  };
  const timer = setInterval(look, everyMs);
  timer.unref();
  return () => clearInterval(timer);
}

/** Changes when the zone is set, on Linux and macOS. To ask the system itself may take it as long as to read all zones. */
function markOfZone(): string {
  try {
    const { ino, ctimeMs } = lstatSync('/etc/localtime');
    return `${ino} ${ctimeMs}`;
  } catch {
    return ''; // Windows keeps it elsewhere
  }
}

/** A change of `TZ` makes Node and V8 ask the system anew (Node: `lib/internal/bootstrap`, `env.TZ`). It stays as it was. */
function askAgain(): void {
  const own = process.env.TZ;
  process.env.TZ = own ?? 'UTC';
  if (own === undefined) delete process.env.TZ;
}
