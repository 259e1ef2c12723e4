import { decideAtStart, holdMs } from '#core/update/update-trial.ts';
import type { Log } from '#platform/log.ts';
import { afterAwake } from './awake-timer.ts';
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

/** What an update is kept with. */
export interface UpdateUses {
  readonly dataFolder: string;
  /** The version that runs. */
  readonly version: string;
  /** Ends this process and starts that program. */
  startAnew(program: string): void;
  readonly log: Log;
  readonly environment?: Readonly<Record<string, string | undefined>>;
}

const lookEveryMs = 20_000;

/** Who can replace this program: it itself where it is one file, the system where that was set up for it, or nobody. */
type Replacer = { readonly program: string } | 'system' | undefined;

function findReplacer({ environment = process.env }: UpdateUses): Replacer {
  const { APPIMAGE, FOYER_SYSTEM_KEYS } = environment; // the second from `foyer-kiosk.service`
  if (APPIMAGE) return { program: APPIMAGE };
  return FOYER_SYSTEM_KEYS ? 'system' : undefined;
}

/** Before ready: undoes an update that does not hold, and starts what was there before. False where this program must not go on. */
export function settleUpdate(uses: UpdateUses): boolean {
  const { dataFolder, version, log } = uses;
  const decision = decideAtStart(readUpdateState(dataFolder), version);
  try {
    if (decision.kind === 'count') writeUpdateState(dataFolder, decision.state);
    if (decision.kind === 'undone') {
      log.warn('update-undone', { version: decision.state.version });
      putCountersBack(dataFolder, decision.state);
    }
    const replacer = findReplacer(uses);
    if (decision.kind !== 'undo' || typeof replacer !== 'object') return true; // the system waits, and undoes it itself
    log.warn('update-undone', { version: decision.state.version });
    putBack({ dataFolder, ...replacer }, decision.state);
    uses.startAnew(replacer.program);
    return false;
  } catch (cause) {
    log.error('update-not-settled', cause); // the program that is there is better than none
    return true;
  }
}

/** Has a wanted update put in place when its time has come, and says when one has held. The answer ends it. */
export function keepUpdate(uses: UpdateUses): () => void {
  const { dataFolder, version, log } = uses;
  const replacer = findReplacer(uses);
  if (replacer === undefined) return () => {};
  const trial = readUpdateState(dataFolder);
  const endTrial = afterAwake(holdMs, () => {
    if (trial?.kind !== 'on-trial') return;
    try {
      settleFor({ dataFolder, ...(typeof replacer === 'object' && replacer) }, trial.version);
      log.info('update-held', { version: trial.version });
    } catch (cause) {
      log.error('update-not-settled', cause); // the next start asks again
    }
  });
  const look = setInterval(() => {
    if (!isReleased(dataFolder)) return;
    try {
      if (replacer === 'system') {
        askSystem(dataFolder, version);
        log.info('update-asked-for');
      } else {
        putInPlace({ dataFolder, ...replacer }, version);
        log.info('update-put-in-place');
        uses.startAnew(replacer.program);
      }
    } catch (cause) {
      log.error('update-not-put-in-place', cause);
    }
  }, lookEveryMs);
  return () => {
    endTrial();
    clearInterval(look);
  };
}
