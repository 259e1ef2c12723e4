import { setTimeout as pause } from 'node:timers/promises';
import { app, type BrowserWindow, session } from 'electron';
import type { Log } from '#platform/log.ts';
import { openCalls, sendNews } from './bridge.ts';
import { createClipReports } from './clip-reports.ts';
import { noteCrash } from './crash-notes.ts';
import { watchDataReturn } from './data-return.ts';
import { createEarlySnapshot } from './early-snapshot.ts';
import { createFaultReports } from './fault-reports.ts';
import { findOpening } from './find-opening.ts';
import { watchFirstSlide } from './first-slide.ts';
import type { Ground } from './ground.ts';
import { createLastPicture } from './last-picture.ts';
import type { Places } from './places.ts';
import { endAll } from './processes.ts';
import { serveFiles } from './protocol.ts';
import { isStartingAnew, relaunch, startInstead } from './relaunch.ts';
import { createRelay } from './relay.ts';
import { createReportPrinter } from './report-printer.ts';
import { markRunning } from './running-mark.ts';
import { keepScreen } from './screen-keeper.ts';
import { createScreenMeans } from './screen-means.ts';
import { keepService } from './service-keeper.ts';
import { planServiceLaunch } from './service-launch.ts';
import { isAsking } from './silent-share.ts';
import { watchForSystem } from './system-watch.ts';
import type { Typing } from './typing.ts';
import { keepUpdate } from './update.ts';
import { startUtilityService } from './utility-service.ts';
import { openWindow } from './window.ts';
import { keepWindowAlone, keepWindowRight, putRight } from './window-keeper.ts';

/** What the kiosk is opened with. */
interface Given {
  readonly ground: Ground;
  readonly places: Places;
  readonly typing: Typing;
  /** The practice has a folder. */
  readonly hasContent: boolean;
}

/** Opens the kiosk: service, window and what goes between them. */
export function openKiosk(given: Given, log: Log): void {
  const { ground, places, typing, hasContent } = given;
  const unmark = markRunning(ground.data);
  const version = app.getVersion();
  const openingNow = () => findOpening({ ...places, ...ground, hasContent, version });
  const opening = openingNow();
  const firstSlide = watchFirstSlide(log);
  const dataReturn = watchDataReturn(ground.trouble, log);
  const service = keepService({
    start: planServiceLaunch(places, ground, { version, startUtility: startUtilityService }),
    turn: opening && Promise.race([firstSlide.painted, pause(serviceWaitsMs)]),
    print: createReportPrinter(places.screen, log),
    onNews: (news) => sendNews(window, news),
    onGone: () => noteCrash(ground.data, 'service'),
    say: (sentence) => void process.stdout.write(`${sentence}\n`),
    log,
  });
  const systemWatch = watchForSystem({ painted: firstSlide.painted, isServiceReady: service.isReady });
  const memorySession = session.fromPartition('screen'); // nothing about a visitor reaches the disk
  const lastPicture = createLastPicture();
  serveFiles(memorySession, {
    app: places.screen,
    releases: [ground.data, places.starterRelease],
    opening,
    made: lastPicture.files,
  });
  const window = openWindow(memorySession, places.preload);
  const clips = createClipReports(service.call);
  const content = createEarlySnapshot(service, openingNow);
  const relay = createRelay(
    {
      shell: {
        heartbeat: async (beat) => {
          const { slides, shows } = beat;
          screen.hearHeartbeat(beat);
          firstSlide.hearHeartbeat(slides);
          dataReturn.hearHeartbeat(slides);
          systemWatch.hearHeartbeat(shows);
        },
        reportFault: createFaultReports({ log, clips, onCrash: () => noteCrash(ground.data, 'page') }),
      },
      service: { call: typing.over(service.call) },
      content,
      onEnding: () => void setTimeout(() => app.quit(), answerMs), // with exit code 0: nothing starts it again
    },
    log,
  );
  const closeCalls = openCalls(window, relay);
  const onGone = () => noteCrash(ground.data, 'screen');
  const screen = keepScreen(window.webContents, {
    log,
    means: createScreenMeans(log),
    lastPicture,
    onGone,
    mayWait: service.isReady,
  });
  keepWindowRight(window, log);
  keepWindowAlone(log);
  window.webContents.on('did-start-loading', typing.end);
  window.webContents.on('did-start-loading', content.pageLoads);

  app.on('second-instance', () => putRight(window));
  holdOpen(window, { onGone, log });
  const stopUpdates = keepUpdate({
    dataFolder: ground.data,
    version,
    startAnew: startInstead,
    painted: firstSlide.painted,
    isServiceReady: service.isReady,
    stopService: service.stop,
    log,
  });
  app.on('before-quit', () => screen.stop());
  app.on('will-quit', () => {
    closeCalls();
    clips.stop();
    systemWatch.stop();
    stopUpdates();
    service.stop();
    unmark();
    log.info('shell-ended');
    log.close();
    if (isAsking()) endAll(); // else it would stay, without a window, and hold the lock
  });
  app.on('quit', () => {
    unmark(); // no `will-quit` comes where it starts anew by itself, which is no crash
    if (isAsking()) endAll();
  });
}

/** So long the screen has to show that Foyer ends. */
const answerMs = 300;

/** So long the service waits for the first slide: it would fight the window for the processor. */
const serviceWaitsMs = 2_000;

/** Only the owner, the system or whoever started an unpacked kiosk ends it; a key or a gesture does not. */
function holdOpen(
  window: BrowserWindow,
  { onGone, log }: { readonly onGone: () => void; readonly log: Log },
): void {
  let isQuitting = false;
  app.on('before-quit', () => {
    isQuitting = true;
  });
  window.on('close', (event) => {
    if (app.isPackaged && !isQuitting) event.preventDefault();
  });
  // A script's `close()` asks nobody: the screen has none of its own any more (`renderer/main.tsx`), a frame in it would.
  window.on('closed', () => {
    if (!app.isPackaged || isQuitting || isStartingAnew()) return;
    onGone();
    if (!relaunch(log, 'its window was closed')) app.exit(1);
  });
}
