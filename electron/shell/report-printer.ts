import { setTimeout as pause } from 'node:timers/promises';
import { BrowserWindow, type Session, session } from 'electron';
import { appOrigin } from '#contract/addresses.ts';
import { type PrintedPage, reportFactsPath, reportPagePath } from '#contract/printed-page.ts';
import type { Log } from '#platform/log.ts';
import { forbiddenFeatures } from './page-guards.ts';
import { serveFiles } from './protocol.ts';

const readyMs = 20_000; // 20 s: on the slowest machine it takes two

/** Sets a report on its page and answers it as PDF in base64; null where that cannot be done. One after the other. */
export function createReportPrinter(app: string, log: Log): (page: PrintedPage) => Promise<string | null> {
  let last: Promise<unknown> = Promise.resolve();
  return (page) => {
    const printing = last.then(() => print(page, app));
    last = printing.catch(() => {}); // told below
    return printing.catch((cause: unknown) => {
      log.error('report-not-printed', cause);
      return null;
    });
  };
}

let count = 0;

/** In a window that nobody sees, without a preload, in a session of its own in memory: the page can ask for nothing else. */
async function print(page: PrintedPage, app: string): Promise<string> {
  count += 1;
  const own = session.fromPartition(`report-${count}`);
  const window = openHidden(own);
  try {
    serveFiles(own, { app, releases: [], made: new Map([[reportFactsPath, JSON.stringify(page)]]) });
    const ready = new Promise<void>((resolve) => {
      window.webContents.on('page-title-updated', (_event, title) => {
        if (title === page.name) resolve();
      });
    });
    await window.loadURL(`${appOrigin}/${reportPagePath}`);
    const isReady = await Promise.race([ready.then(() => true), pause(readyMs, false, { ref: false })]);
    if (!isReady) throw new Error('The page of the report was not ready in time.');
    const pdf = await window.webContents.printToPDF({
      pageSize: 'A4',
      printBackground: true,
      preferCSSPageSize: true,
      generateTaggedPDF: true,
    });
    return Buffer.from(pdf).toString('base64');
  } finally {
    window.destroy();
  }
}

function openHidden(own: Session): BrowserWindow {
  const window = new BrowserWindow({
    show: false,
    webPreferences: {
      session: own,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      devTools: false,
      spellcheck: false,
      disableDialogs: true,
      navigateOnDragDrop: false,
      webviewTag: false,
      disableBlinkFeatures: forbiddenFeatures,
    },
  });
  window.removeMenu();
  return window;
}
