import {
  app,
  BrowserWindow,
  powerMonitor,
  powerSaveBlocker,
  type Rectangle,
  type Session,
  screen,
} from 'electron';

const paper = '#F7F1E6';
const showAnywayMs = 3_000; // paper is better than a desktop
const settleMs = 100; // after showing; kiosk mode has no hold on a window that is not there yet
const putRightEveryMs = 60_000; // 1 min

/** Opens the one window, over the whole display, and shows it when it has something to show. */
export function openWindow(session: Session, preload: string): BrowserWindow {
  const window = new BrowserWindow({
    ...screen.getPrimaryDisplay().bounds,
    title: 'Foyer',
    show: false,
    frame: false,
    resizable: false,
    movable: false,
    minimizable: false,
    maximizable: false,
    skipTaskbar: true,
    backgroundColor: paper,
    webPreferences: {
      session,
      preload,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      devTools: !app.isPackaged,
      spellcheck: false,
      disableDialogs: true,
      navigateOnDragDrop: false,
      safeDialogs: true,
      webviewTag: false,
      autoplayPolicy: 'no-user-gesture-required', // clips without sound start by themselves
      backgroundThrottling: false,
    },
  });
  window.removeMenu();
  holdZoom(window);
  const show = () => {
    if (window.isDestroyed() || window.isVisible()) return;
    window.show();
    setTimeout(() => putRight(window), settleMs);
  };
  window.once('ready-to-show', show);
  setTimeout(show, showAnywayMs);
  return window;
}

/** Puts the window right every minute and whenever displays or power change, and keeps the display awake. */
export function keepWindowRight(window: BrowserWindow): void {
  const again = () => putRight(window);
  screen.on('display-added', again);
  screen.on('display-removed', again);
  screen.on('display-metrics-changed', again);
  powerMonitor.on('resume', again);
  powerMonitor.on('unlock-screen', again);
  window.on('minimize', again);
  window.on('system-context-menu', (event) => event.preventDefault());
  let awake = powerSaveBlocker.start('prevent-display-sleep');
  setInterval(() => {
    again();
    if (!powerSaveBlocker.isStarted(awake)) awake = powerSaveBlocker.start('prevent-display-sleep');
  }, putRightEveryMs);
}

/** Over the whole primary display, above everything, in kiosk mode. */
export function putRight(window: BrowserWindow): void {
  if (window.isDestroyed()) return;
  const { bounds } = screen.getPrimaryDisplay();
  if (window.isMinimized()) window.restore();
  if (!window.isVisible()) window.show();
  if (!window.isKiosk() || !isSame(window.getBounds(), bounds)) {
    // On X11 without a window manager, bounds alone come out a pixel short: entering kiosk mode makes them exact.
    window.setKiosk(false);
    window.setBounds(bounds);
    window.setKiosk(true);
  }
  if (!window.isAlwaysOnTop()) window.setAlwaysOnTop(true, 'screen-saver');
}

function isSame(one: Rectangle, other: Rectangle): boolean {
  return one.x === other.x && one.y === other.y && one.width === other.width && one.height === other.height;
}

function holdZoom({ webContents }: BrowserWindow): void {
  webContents.on('did-finish-load', () => {
    webContents.setZoomFactor(1);
    void webContents.setVisualZoomLevelLimits(1, 1);
  });
}
