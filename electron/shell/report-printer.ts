import { setTimeout as pause } from 'node:timers/promises';
import { BrowserWindow, type Session, session, type WebContents } from 'electron';
import { appOrigin } from '#contract/addresses.ts';
import { type PrintedPage, reportFactsPath, reportPagePath } from '#contract/printed-page.ts';
import type { Log } from '#platform/log.ts';
import { forbiddenFeatures } from './page-guards.ts';
import { serveFiles } from './protocol.ts';

const usualMs = 30_000; // 30 s: on the slowest machine it takes three

/** Sets a report on its page and answers it as PDF in base64; null where that cannot be done. One after the other. */
export function createReportPrinter(
  app: string,
  log: Log,
  mostMs = usualMs,
): (page: PrintedPage) => Promise<string | null> {
  let last: Promise<unknown> = Promise.resolve();
  return (page) => {
    const printing = last.then(() => print(page, app, mostMs));
    last = printing.catch(() => {}); // told below
    return printing.catch((cause: unknown) => {
      log.error('report-not-printed', cause);
      return null;
    });
  };
}

let count = 0;

/** In a window that nobody sees, without a preload, in a session of its own in memory: the page can ask for nothing else. */
async function print(page: PrintedPage, app: string, mostMs: number): Promise<string> {
  count += 1;
  const own = session.fromPartition(`report-${count}`);
  const window = openHidden(own);
  try {
    serveFiles(own, { app, releases: [], made: new Map([[reportFactsPath, JSON.stringify(page)]]) });
    const setting = setAsPdf(window.webContents, page.name);
    setting.catch(() => {}); // told below, or its window was closed since
    const pdf = await Promise.race([setting, pause(mostMs, null, { ref: false })]);
    if (pdf === null) throw new Error('The report was not printed in time.');
    return pdf;
  } finally {
    window.destroy();
  }
}

/** The page says by its title that it is all there. */
async function setAsPdf(contents: WebContents, name: string): Promise<string> {
  const ready = new Promise<void>((resolve) => {
    contents.on('page-title-updated', (_event, title) => {
      if (title === name) resolve();
    });
  });
  await contents.loadURL(`${appOrigin}/${reportPagePath}`);
  await ready;
  const pdf = await contents.printToPDF({
    pageSize: 'A4',
    printBackground: true,
    preferCSSPageSize: true,
    generateTaggedPDF: true,
  });
  return Buffer.from(pdf).toString('base64');
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
