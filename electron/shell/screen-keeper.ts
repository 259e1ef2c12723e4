import type { WebContents } from 'electron';
import { isPage, pageUrl, safePageUrl } from '#contract/addresses.ts';
import type { Heartbeat } from '#contract/api.ts';
import type { Log } from '#platform/log.ts';
import { nextRung, type Rung, type Trouble } from './ladder.ts';
import { type LastPicture, lastPictureUrl } from './last-picture.ts';
import type { ScreenMeans } from './screen-means.ts';
import { firstStart, isSafeModeOver, planRestart, screenPolicy } from './supervisor.ts';
import { beats, expectLife, isBlankTooLong, look, lookEveryMs, watchdogLimits } from './watchdog.ts';

/** The screen under supervision. */
export interface ScreenKeeper {
  /** The screen drew frames. */
  hearHeartbeat(beat: Heartbeat): void;
  /** Leaves the screen alone from now on. */
  stop(): void;
}

/** What the keeper tells, shows and does. */
export interface ScreenKeeperOptions {
  readonly log: Log;
  readonly means: ScreenMeans;
  readonly lastPicture: LastPicture;
  /** The screen is away for a moment. */
  onGone(): void;
  /** Whether there may be nothing to show yet: the service lives, and reads the first content. */
  mayWait(): boolean;
}

/** Loads the page, and brings it back when it crashes, freezes, shows nothing or does not come up, by the mildest means that helps. */
export function keepScreen(contents: WebContents, options: ScreenKeeperOptions): ScreenKeeper {
  const { log, means, lastPicture } = options;
  const now = () => performance.now();
  let record = firstStart(now());
  let watchdog = expectLife(now(), watchdogLimits.firstLoadMs);
  let tried: readonly Rung[] = [];
  let slidesSeen = 0;
  let isSafe = false;
  let isSuspended = false;
  let isStopped = false;
  /** A load waits for its time. */
  let restart: NodeJS.Timeout | undefined;
  /** The screen's process was ended from here: its death is awaited, and the page loaded so long after it. */
  let loadAfterEndMs: number | undefined;

  function load(): void {
    restart = undefined;
    if (isStopped || contents.isDestroyed()) return;
    slidesSeen = 0;
    lastPicture.startAnew();
    watchdog = expectLife(now(), record.failures === 0 ? watchdogLimits.firstLoadMs : watchdogLimits.loadMs);
    contents.loadURL(isSafe ? safePageUrl : pageUrl).catch(() => {}); // told by `did-fail-load`
  }

  function loadIn(delayMs: number): void {
    loadAfterEndMs = undefined;
    if (isStopped) return;
    restart = setTimeout(load, delayMs);
    if (delayMs >= longDelayMs) contents.loadURL(lastPictureUrl).catch(() => {}); // then the wall is paper meanwhile
  }

  /** One step up the ladder. */
  function fail(trouble: Trouble, reason: string): void {
    if (isStopped || restart !== undefined) return; // it is being brought back
    const plan = planRestart(screenPolicy, record, now());
    record = plan.record;
    if (record.failures === 1) tried = []; // what was before it was long ago
    const rung = nextRung(trouble, tried);
    tried = [...tried, rung];
    isSafe = plan.isSafe;
    log.warn('screen-gone', { reason, rung, failures: record.failures, againInMs: plan.delayMs, isSafe });
    options.onGone();
    if (rung === 'relaunch' && means.relaunch(reason)) {
      stop();
      return;
    }
    if (rung === 'end-graphics') means.endGraphics();
    const lives = trouble === 'frozen' || trouble === 'unpainted' || rung === 'end-screen';
    if (!lives) {
      loadIn(plan.delayMs);
      return;
    }
    watchdog = expectLife(now(), watchdogLimits.afterKillMs);
    if (trouble === 'unpainted' && rung === 'end-graphics') return; // Chromium starts another, and the page goes on
    loadAfterEndMs = plan.delayMs;
    means.endScreen(contents);
  }

  /** Whoever is silent is asked: a page that answers is not drawn, one that does not is frozen. */
  async function askSilentScreen(): Promise<void> {
    const silentSince = watchdog.sinceMs;
    const answers = await means.answers(contents);
    if (watchdog.sinceMs === silentSince)
      fail(answers ? 'unpainted' : 'frozen', answers ? 'unpainted' : 'frozen');
  }

  function lookAtClock(): void {
    const isWatched = restart === undefined && !contents.isDevToolsOpened(); // a debugger may hold the page
    const seen = look(watchdog, now(), isSuspended || !isWatched);
    watchdog = seen.watchdog;
    if (seen.isSilent) void askSilentScreen();
  }

  function stop(): void {
    isStopped = true;
    clearInterval(clock);
    clearTimeout(restart);
    unwatchSleep();
  }

  contents.on('render-process-gone', (_event, { reason }) => {
    if (loadAfterEndMs !== undefined) loadIn(loadAfterEndMs);
    else fail(reason === 'launch-failed' ? 'not-started' : 'gone', reason);
  });
  contents.on('did-fail-load', (_event, code, _text, _url, isMainFrame) => {
    if (isMainFrame && code !== loadAborted) fail('not-loaded', `load failed (${code})`);
  });
  // No handler is asked about `about:blank`: a page that went there is brought back.
  contents.on('did-navigate', (_event, address) => {
    if (!isPage(address)) fail('not-loaded', 'left the page');
  });
  contents.on('preload-error', (_event, _path, error) => log.error('preload-failed', error));
  const unwatchSleep = means.watchSleep((isAsleep) => {
    isSuspended = isAsleep;
  });
  const clock = setInterval(lookAtClock, lookEveryMs);
  load();

  return {
    hearHeartbeat({ slides, shows }) {
      if (!watchdog.hasBeaten) log.info('screen-lives', { afterMs: Math.round(now() - watchdog.sinceMs) });
      const isBlank = shows === 'nothing' || (shows === 'wait' && !options.mayWait());
      watchdog = beats(watchdog, now(), isBlank);
      if (isBlank) {
        if (isBlankTooLong(watchdog) && !contents.isDevToolsOpened()) fail('blank', 'blank');
        return;
      }
      const isInLoop = slides > slidesSeen && shows === 'screen'; // a slide has just changed: nobody stands there
      slidesSeen = slides;
      if (!isInLoop) return;
      void lastPicture.take(contents).then((isDrawn) => isDrawn || fail('unpainted', 'one colour'));
      if (!isSafe || !isSafeModeOver(record, now())) return;
      log.info('safe-mode-ends');
      isSafe = false;
      load();
    },
    stop,
  };
}

/** Longer than this the wall shows its last picture instead of paper. */
const longDelayMs = 1_000;

const loadAborted = -3; // net::ERR_ABORTED: another load took its place
