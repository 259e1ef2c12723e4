import { app, BrowserWindow, type Session, screen } from 'electron';
import { forbiddenFeatures } from './page-guards.ts';
import { coverOf } from './window-faults.ts';
import { putRight } from './window-keeper.ts';

const paper = '#F7F1E6';
const showAnywayMs = 3_000; // paper is better than a desktop
const settleMs = 100; // after showing; kiosk mode has no hold on a window that is not there yet

/** Opens the one window, over the whole display, and shows it when it has something to show. */
export function openWindow(session: Session, preload: string): BrowserWindow {
  const window = new BrowserWindow({
    ...coverOf(screen.getPrimaryDisplay().bounds),
    enableLargerThanScreen: true,
    title: 'Foyer',
    show: false,
    frame: false,
    resizable: true, // else window managers keep it at the size it has, which is a pixel short
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
      disableBlinkFeatures: forbiddenFeatures,
      autoplayPolicy: 'no-user-gesture-required', // clips without sound start by themselves
      backgroundThrottling: false,
    },
  });
  window.removeMenu();
  holdZoom(window);
  window.on('page-title-updated', (event) => event.preventDefault()); // X's tools know it by its name
  const show = () => {
    if (window.isDestroyed() || window.isVisible()) return;
    window.show();
    setTimeout(() => putRight(window), settleMs);
  };
  window.once('ready-to-show', show);
  setTimeout(show, showAnywayMs);
  return window;
}

function holdZoom({ webContents }: BrowserWindow): void {
  webContents.on('did-finish-load', () => {
    webContents.setZoomFactor(1);
    void webContents.setVisualZoomLevelLimits(1, 1);
  });
}
