import { app } from 'electron';
import { decideAtStart, holdMs } from '#core/update/update-trial.ts';
import type { Log } from '#platform/log.ts';
import {
  askSystem,
  isReleased,
  putBack,
  putCountersBack,
  putInPlace,
  readUpdateState,
  settleFor,
  writeUpdateState,
} from './update-program.ts';

const lookEveryMs = 20_000;

/** Who can replace this program: it itself where it is one file, the system where that was set up for it, or nobody. */
type Replacer = { readonly program: string } | 'system' | undefined;

function findReplacer(): Replacer {
  const { APPIMAGE, FOYER_SYSTEM_KEYS } = process.env; // the second from `foyer-kiosk.service`
  if (APPIMAGE) return { program: APPIMAGE };
  return FOYER_SYSTEM_KEYS ? 'system' : undefined;
}

/** Before ready: undoes an update that does not hold, and starts what was there before. False where this program must not go on. */
export function settleUpdate(dataFolder: string, log: Log): boolean {
  const decision = decideAtStart(readUpdateState(dataFolder), app.getVersion());
  try {
    if (decision.kind === 'count') writeUpdateState(dataFolder, decision.state);
    if (decision.kind === 'undone') {
      log.warn('update-undone', { version: decision.state.version });
      putCountersBack(dataFolder, decision.state);
    }
    const replacer = findReplacer();
    if (decision.kind !== 'undo' || typeof replacer !== 'object') return true; // the system waits, and undoes it itself
    log.warn('update-undone', { version: decision.state.version });
    putBack({ dataFolder, ...replacer }, decision.state);
    startAnew(replacer.program);
    return false;
  } catch (cause) {
    log.error('update-not-settled', cause); // the program that is there is better than none
    return true;
  }
}

/** Has a wanted update put in place when its time has come, and says when one has held. The answer ends it. */
export function keepUpdate(dataFolder: string, log: Log): () => void {
  const replacer = findReplacer();
  if (replacer === undefined) return () => {};
  const trial = readUpdateState(dataFolder);
  const held = setTimeout(() => {
    if (trial?.kind !== 'on-trial') return;
    try {
      settleFor({ dataFolder, ...(typeof replacer === 'object' && replacer) }, trial.version);
      log.info('update-held', { version: trial.version });
    } catch (cause) {
      log.error('update-not-settled', cause); // the next start asks again
    }
  }, holdMs);
  const look = setInterval(() => {
    if (!isReleased(dataFolder)) return;
    try {
      if (replacer === 'system') {
        askSystem(dataFolder, app.getVersion());
        log.info('update-asked-for');
      } else {
        putInPlace({ dataFolder, ...replacer }, app.getVersion());
        log.info('update-put-in-place');
        startAnew(replacer.program);
      }
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
function startAnew(program: string): void {
  app.relaunch({ execPath: program });
  app.exit(restart);
}

/** EX_TEMPFAIL of sysexits.h, as `relaunch.ts` ends. */
const restart = 75;
