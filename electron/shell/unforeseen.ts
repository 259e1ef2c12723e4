import { traceOf } from '#core/log-trace.ts';
import type { Log } from '#platform/log.ts';

/** Without a handler Electron would open a dialog, or stay for ever with nothing to show. */

let log: Log | undefined;

process.on('uncaughtException', (cause) => heed('uncaught', cause));
process.on('unhandledRejection', (cause) => heed('unhandled', cause));
process.stdout.on('error', () => {}); // nobody need be reading
process.stderr.on('error', () => {});

/** From now on what nobody foresaw goes to the log, and the kiosk goes on. Before that it ends the start, with code 1. */
export function tellOfTheUnforeseen(to: Log): void {
  log = to;
}

function heed(event: 'uncaught' | 'unhandled', cause: unknown): void {
  if (log !== undefined) {
    log.error(event, cause);
    return;
  }
  process.stderr.write(`Foyer could not start: ${JSON.stringify(traceOf(cause))}\n`);
  process.exit(1); // without a window it is of no use: whoever restarts this process may have more luck
}
