import { app, type BrowserWindow, powerMonitor, powerSaveBlocker, screen } from 'electron';
import type { Log } from '#platform/log.ts';
import { coverOf, faultsOf, type WindowFault } from './window-faults.ts';
import { ownWindowOnX } from './x11/own-window.ts';
import type { StandOnX, WindowOnX } from './x11/window-on-x.ts';

const lookEveryMs = 1_000;
const soonMs = 150; // several events come at once, and some before what they tell of is done
const quickTries = 10; // in a row; then once a minute, for a system that does not let it have its way
const laterTries = 60;
const mappedAnewAt = 3; // what was asked for twice in vain: the window manager hides it
const missingAt = 2; // that X has not got it: at the first look it may be on its way there

/**
 * Looks every second whether the window covers its display in front of all others, with the keyboard, and whenever
 * something happens to it; puts it right, and keeps the display awake.
 */
export function keepWindowRight(window: BrowserWindow, log: Log): void {
  let misses = 0;
  let wasShown = false;
  let isLooking = false;
  let soon: NodeJS.Timeout | undefined;
  let onX: WindowOnX | undefined;
  const look = async () => {
    soon = undefined;
    if (window.isDestroyed() || !wasShown || isLooking) return;
    isLooking = true;
    const seen = await onX?.stand();
    isLooking = false;
    if (window.isDestroyed()) return;
    if (seen?.isCovered) void onX?.lowerOthers();
    const faults = faultsIn(window, seen);
    misses = faults.length === 0 ? 0 : misses + 1;
    if (misses === 0) window.focus(); // to the front: nothing tells when another program's window is put before it
    if (misses === 0 || (misses > quickTries && misses % laterTries !== 0)) return;
    log.warn('window-put-right', { faults: faults.join(' ') });
    const isMissing = seen?.isMapped === false && !window.isMinimized() && misses >= missingAt;
    if (misses === mappedAnewAt || isMissing) window.hide();
    putRight(window);
  };
  const lookSoon = () => {
    if (soon === undefined) soon = setTimeout(() => void look(), soonMs);
  };
  window.once('show', () => {
    wasShown = true;
    onX = ownWindowOnX(window);
    lookSoon();
  });
  window.on('minimize', lookSoon);
  window.on('hide', lookSoon);
  window.on('blur', lookSoon);
  window.on('move', lookSoon);
  window.on('resize', lookSoon);
  window.on('leave-full-screen', lookSoon);
  window.on('always-on-top-changed', lookSoon);
  window.on('system-context-menu', (event) => event.preventDefault());
  screen.on('display-added', lookSoon);
  screen.on('display-removed', lookSoon);
  screen.on('display-metrics-changed', lookSoon);
  powerMonitor.on('resume', lookSoon);
  powerMonitor.on('unlock-screen', lookSoon);
  let awake = powerSaveBlocker.start('prevent-display-sleep');
  setInterval(() => {
    void look();
    if (!powerSaveBlocker.isStarted(awake)) awake = powerSaveBlocker.start('prevent-display-sleep');
  }, lookEveryMs);
}

/** Closes every other window of this program that is shown: there is none. Those that only print are never shown. */
export function keepWindowAlone(log: Log): void {
  app.on('browser-window-created', (_event, other) => {
    other.on('show', () => {
      log.warn('other-window-closed');
      other.destroy();
    });
  });
}

/** Over the whole primary display, on every desktop, above everything, in kiosk mode. */
export function putRight(window: BrowserWindow): void {
  if (window.isDestroyed()) return;
  if (window.isMinimized()) window.restore();
  window.setVisibleOnAllWorkspaces(true);
  if (faultsIn(window).includes('not-whole')) {
    window.setKiosk(false);
    window.setBounds(coverOf(screen.getPrimaryDisplay().bounds));
    window.setKiosk(true);
  }
  window.setAlwaysOnTop(false); // it may have been taken away without this program's knowledge
  window.setAlwaysOnTop(true, 'screen-saver');
  window.show();
  window.moveTop();
  window.focus();
}

/** X's word goes before the runtime's, which does not notice that another program took the window off the display. */
function faultsIn(window: BrowserWindow, seen?: StandOnX): readonly WindowFault[] {
  return faultsOf({
    isVisible: window.isVisible() && seen?.isMapped !== false,
    isMinimized: window.isMinimized(),
    isKiosk: window.isKiosk(),
    isFullScreen: window.isFullScreen(),
    isOnTop: window.isAlwaysOnTop(),
    isFocused: window.isFocused() || window.webContents.isDevToolsOpened(), // they have a window of their own
    bounds: window.getBounds(),
    display: screen.getPrimaryDisplay().bounds,
  });
}
