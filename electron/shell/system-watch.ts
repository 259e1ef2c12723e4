import { spawn } from 'node:child_process';
import type { Shown } from '#contract/api.ts';

/** Tells systemd how the kiosk is, where it started it (`Type=notify`, `WatchdogSec`). */
export interface SystemWatch {
  /** The screen drew frames, with this on them. */
  hearHeartbeat(shows: Shown): void;
  stop(): void;
}

/** What the watch goes by. */
export interface SystemWatchOptions {
  readonly painted: Promise<unknown>;
  isServiceReady(): boolean;
  /** Passes one message on; systemd's own program does, as Node has no sockets of that kind. */
  send?(message: string): void;
  readonly environment?: Readonly<Record<string, string | undefined>>;
}

/**
 * How long each may be away before systemd is left to start all of it anew. Both are brought back from here long before; a
 * disk that takes nothing is told to staff, and a new start would not mend it.
 */
export const patienceMs = { screen: 180_000, service: 300_000 } as const; // 3 min, 5 min

/** Whether the kiosk may say that it is alive. */
export function isAlive(away: { readonly screenMs: number; readonly serviceMs: number }): boolean {
  return away.screenMs <= patienceMs.screen && away.serviceMs <= patienceMs.service;
}

/**
 * Says that the kiosk is ready once its first slide is painted or it says that its first content is being read, which may
 * take longer than systemd waits, and then that it is alive, as long as it is.
 */
export function watchForSystem(options: SystemWatchOptions): SystemWatch {
  const { painted, isServiceReady, environment = process.env, send = sendBySystemd } = options;
  if (environment.NOTIFY_SOCKET === undefined) return { hearHeartbeat() {}, stop() {} };
  const everyMs = Number(environment.WATCHDOG_USEC ?? usualUs) / 1_000 / 3; // three chances
  let [beatMs, serviceMs] = [performance.now(), performance.now()];
  const waits = Promise.withResolvers<void>();
  void Promise.race([painted, waits.promise]).then(() => send('READY=1'));
  const timer = setInterval(() => {
    const now = performance.now();
    if (isServiceReady()) serviceMs = now;
    if (isAlive({ screenMs: now - beatMs, serviceMs: now - serviceMs })) send('WATCHDOG=1');
  }, everyMs);
  return {
    hearHeartbeat(shows) {
      if (shows === 'wait') waits.resolve();
      beatMs = performance.now();
    },
    stop() {
      clearInterval(timer);
      send('STOPPING=1');
    },
  };
}

const usualUs = 60_000_000; // 1 min, in the unit that systemd hands over

function sendBySystemd(message: string): void {
  const child = spawn('systemd-notify', [message], { stdio: 'ignore' });
  child.on('error', () => {}); // not there: systemd then ends what is silent, and says so
}
