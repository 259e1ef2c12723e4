import { EventEmitter } from 'node:events';
import { vi } from 'vitest';
import type { Heartbeat } from '#contract/api.ts';
import { keepScreen } from '#shell/screen-keeper.ts';
import { createRecordingLog } from './recording-log.ts';

/** How the machine and the page are. */
interface Machine {
  /** The page's script answers. */
  answers: boolean;
  mayRelaunch: boolean;
  isDebugged: boolean;
  /** What the page paints reaches the glass. */
  isDrawn: boolean;
  /** The service lives. */
  mayWait: boolean;
}

/** A screen under its keeper, with a stand-in for Chromium's and with fake clocks; its first load is over. */
export function openKeptScreen() {
  /** What was done, in order: pages that were loaded, processes that were ended, new starts of the kiosk. */
  const done: string[] = [];
  const machine: Machine = {
    answers: false,
    mayRelaunch: true,
    isDebugged: false,
    isDrawn: true,
    mayWait: true,
  };
  const taken = { pictures: 0, newPages: 0 };
  const log = createRecordingLog();
  /** As much of Chromium's as the keeper uses. */
  const contents = Object.assign(new EventEmitter(), {
    loadURL: async (address: string) => void done.push(address),
    isDestroyed: () => false,
    isDevToolsOpened: () => machine.isDebugged,
  });
  const keeper = keepScreen(contents as unknown as Parameters<typeof keepScreen>[0], {
    log,
    means: {
      answers: async () => machine.answers,
      endScreen: () => void done.push('end screen'),
      endGraphics: () => void done.push('end graphics'),
      relaunch: () => {
        done.push('relaunch');
        return machine.mayRelaunch;
      },
      watchSleep: () => () => {},
    },
    lastPicture: {
      files: new Map(),
      take: async () => {
        taken.pictures += 1;
        return machine.isDrawn;
      },
      startAnew() {
        taken.newPages += 1;
      },
    },
    onGone() {},
    mayWait: () => machine.mayWait,
  });
  done.splice(0);
  const pass = (ms: number) => vi.advanceTimersByTimeAsync(ms);
  let slides = 0;
  const beatFor = async (ms: number, beat: () => Heartbeat) => {
    for (let leftMs = ms; leftMs > 0; leftMs -= 2_000) {
      keeper.hearHeartbeat(beat());
      await pass(2_000);
    }
  };
  return {
    done,
    machine,
    taken,
    log,
    stop: keeper.stop,
    pass,
    /** What was decided each time that something went wrong. */
    rungs: () => log.lines.flatMap(({ event, facts }) => (event === 'screen-gone' ? [facts.rung] : [])),
    /** The loop runs for so long: a beat every 2 s, and a new slide with each. */
    live: (ms: number) => beatFor(ms, () => ({ slides: ++slides, shows: 'screen' })),
    /** Somebody reads for so long: it beats, and no slide changes. */
    rest: (ms: number) => beatFor(ms, () => ({ slides, shows: 'screen' })),
    /** Its script goes on, slides and all, but nothing can be seen. */
    showNothing: (ms: number) => beatFor(ms, () => ({ slides: ++slides, shows: 'nothing' })),
    /** It is dark outside the opening hours, and new content brings new slides under that. */
    beDark: (ms: number) => beatFor(ms, () => ({ slides: ++slides, shows: 'night' })),
    /** It says that its first content is being read. */
    wait: (ms: number) => beatFor(ms, () => ({ slides, shows: 'wait' })),
    fire: (event: string, ...details: readonly unknown[]) => void contents.emit(event, {}, ...details),
    /** Its process dies, and what follows is awaited. */
    die: async (reason = 'crashed', waitMs = 0) => {
      contents.emit('render-process-gone', {}, { reason });
      await pass(waitMs);
    },
  };
}
