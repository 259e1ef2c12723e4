import { decideAtStart, type UpdateTrial, withoutStarts } from '#core/update/update-trial.ts';
import type { Log } from '#platform/log.ts';
import { watchTrial } from './trial-watch.ts';
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

/** What a running kiosk knows of itself, too. */
export interface KeptUpdateUses extends UpdateUses {
  /** Resolves when its first slide was painted. */
  readonly painted: Promise<unknown>;
  isServiceReady(): boolean;
  /** Ends the service for good. */
  stopService(): void;
}

const lookEveryMs = 20_000;
/** So long after it was told to, the service has ended, whatever it did: no other version meets it at the counters. */
const serviceEndsMs = 3_000;

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

/**
 * Has a wanted update put in place when its time has come, and judges one on trial when its minutes are over: one that left the
 * wall without a slide or the kiosk without its service is undone by a new start. The answer ends it.
 */
export function keepUpdate(uses: KeptUpdateUses): () => void {
  const { dataFolder, version, log } = uses;
  const replacer = findReplacer(uses);
  if (replacer === undefined) return () => {};
  let isPainted = false;
  void uses.painted.then(() => {
    isPainted = true;
  });
  const changeTo = (program: string) => {
    uses.stopService();
    setTimeout(uses.startAnew, serviceEndsMs, program);
  };

  function settle(trial: UpdateTrial, holds: boolean): void {
    const { version } = trial;
    try {
      if (holds) {
        settleFor({ dataFolder, ...(typeof replacer === 'object' && replacer) }, version);
        log.info('update-held', { version });
        return;
      }
      log.warn('update-does-not-hold', { version, isPainted, isServiceReady: uses.isServiceReady() });
      if (typeof replacer !== 'object') return; // the system undoes what does not say that it held
      writeUpdateState(dataFolder, withoutStarts(trial));
      changeTo(replacer.program);
    } catch (cause) {
      log.error('update-not-settled', cause); // the next start asks again
    }
  }
  const trial = readUpdateState(dataFolder);
  const isWell = () => isPainted && uses.isServiceReady();
  const endTrial =
    trial?.kind === 'on-trial' ? watchTrial(isWell, (holds) => settle(trial, holds)) : () => {};

  const look = setInterval(() => {
    if (!isReleased(dataFolder)) return;
    try {
      if (replacer === 'system') {
        askSystem(dataFolder, version);
        log.info('update-asked-for');
      } else {
        putInPlace({ dataFolder, ...replacer }, version);
        log.info('update-put-in-place');
        changeTo(replacer.program);
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
