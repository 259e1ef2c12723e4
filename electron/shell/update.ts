import { app } from 'electron';
import { decideAtStart, holdMs } from '#core/update/update-trial.ts';
import type { Log } from '#platform/log.ts';
import {
  isReleased,
  putBack,
  putInPlace,
  readUpdateState,
  settleFor,
  type UpdatePlaces,
  writeUpdateState,
} from './update-program.ts';

const lookEveryMs = 20_000;

/** Where this program can be replaced; undefined where it is installed otherwise. */
function placesIn(dataFolder: string): UpdatePlaces | undefined {
  const program = process.env.APPIMAGE;
  return program === undefined || program === '' ? undefined : { dataFolder, program };
}

/** Before ready: undoes an update that does not hold, and starts what was there before. False where this program must not go on. */
export function settleUpdate(dataFolder: string, log: Log): boolean {
  const places = placesIn(dataFolder);
  const decision = decideAtStart(readUpdateState(dataFolder), app.getVersion());
  try {
    if (decision.kind === 'count') writeUpdateState(dataFolder, decision.state);
    if (decision.kind !== 'undo' || places === undefined) return true;
    log.warn('update-undone', { version: decision.state.version });
    putBack(places, decision.state);
    startAnew(places);
    return false;
  } catch (cause) {
    log.error('update-not-settled', cause); // the program that is there is better than none
    return true;
  }
}

/** Puts a wanted update in place when its time has come, and says when one has held. The answer ends it. */
export function keepUpdate(dataFolder: string, log: Log): () => void {
  const places = placesIn(dataFolder);
  if (places === undefined) return () => {};
  const trial = readUpdateState(dataFolder);
  const held = setTimeout(() => {
    if (trial?.kind !== 'on-trial') return;
    try {
      settleFor(places, trial.version);
      log.info('update-held', { version: trial.version });
    } catch (cause) {
      log.error('update-not-settled', cause); // the next start asks again
    }
  }, holdMs);
  const look = setInterval(() => {
    if (!isReleased(dataFolder)) return;
    try {
      putInPlace(places, app.getVersion());
      log.info('update-put-in-place');
      startAnew(places);
    } catch (cause) {
      log.error('update-not-put-in-place', cause);
    }
  }, lookEveryMs);
  return () => {
    clearTimeout(held);
    clearInterval(look);
  };
}

/** Whoever watches over this process is told to start it again, should the start from here fail. */
function startAnew({ program }: UpdatePlaces): void {
  app.relaunch({ execPath: program });
  app.exit(restart);
}

/** EX_TEMPFAIL of sysexits.h, as `relaunch.ts` ends. */
const restart = 75;
