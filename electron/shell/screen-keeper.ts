import { powerMonitor, type WebContents } from 'electron';
import { isPage, pageUrl, safePageUrl } from '#contract/addresses.ts';
import type { Log } from '#platform/log.ts';
import { firstStart, planRestart, screenPolicy } from './supervisor.ts';
import { beats, loadBegins, look, lookEveryMs } from './watchdog.ts';

/** The screen under supervision. */
export interface ScreenKeeper {
  /** The screen drew frames. */
  hearHeartbeat(): void;
  /** Leaves the screen alone from now on. */
  stop(): void;
}

/** Loads the page, and loads it again when it crashes, hangs or does not come up. */
export function keepScreen(contents: WebContents, log: Log, onGone: () => void): ScreenKeeper {
  const now = () => performance.now();
  let record = firstStart(now());
  let watchdog = loadBegins(now());
  let isSuspended = false;
  let isStopped = false;
  let restart: NodeJS.Timeout | undefined;

  function load(address: string): void {
    restart = undefined;
    if (isStopped || contents.isDestroyed()) return;
    watchdog = loadBegins(now());
    contents.loadURL(address).catch(() => {}); // told by `did-fail-load`
  }

  function fail(reason: string): void {
    if (isStopped || restart !== undefined) return;
    const plan = planRestart(screenPolicy, record, now());
    record = plan.record;
    log.warn('screen-gone', {
      reason,
      failures: record.failures,
      againInMs: plan.delayMs,
      isSafe: plan.isSafe,
    });
    onGone();
    restart = setTimeout(() => load(plan.isSafe ? safePageUrl : pageUrl), plan.delayMs);
  }

  function lookAtClock(): void {
    const isWatched = restart === undefined && !contents.isDevToolsOpened(); // a debugger may hold the page
    const seen = look(watchdog, now(), isSuspended || !isWatched);
    watchdog = seen.watchdog;
    if (!seen.isHung) return;
    fail('hung');
    contents.forcefullyCrashRenderer();
  }

  contents.on('render-process-gone', (_event, details) => fail(details.reason));
  contents.on('did-fail-load', (_event, code, _text, _url, isMainFrame) => {
    if (isMainFrame && code !== loadAborted) fail(`load failed (${code})`);
  });
  // No handler is asked about `about:blank`: a page that went there is brought back.
  contents.on('did-navigate', (_event, address) => {
    if (!isPage(address)) fail('left the page');
  });
  contents.on('preload-error', (_event, _path, error) => log.error('preload-failed', error));
  const suspend = () => {
    isSuspended = true;
  };
  const resume = () => {
    isSuspended = false;
  };
  powerMonitor.on('suspend', suspend);
  powerMonitor.on('lock-screen', suspend);
  powerMonitor.on('resume', resume);
  powerMonitor.on('unlock-screen', resume);
  const clock = setInterval(lookAtClock, lookEveryMs);
  load(pageUrl);

  return {
    hearHeartbeat() {
      if (!watchdog.hasBeaten) log.info('screen-lives', { afterMs: Math.round(now() - watchdog.sinceMs) });
      watchdog = beats(watchdog, now());
    },
    stop() {
      isStopped = true;
      clearInterval(clock);
      clearTimeout(restart);
      powerMonitor.off('suspend', suspend);
      powerMonitor.off('lock-screen', suspend);
      powerMonitor.off('resume', resume);
      powerMonitor.off('unlock-screen', resume);
    },
  };
}

const loadAborted = -3; // net::ERR_ABORTED: another load took its place
