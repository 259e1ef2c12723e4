import { type BrowserWindow, ipcMain, type WebContents, type WebFrameMain } from 'electron';
import type { News } from '#contract/api.ts';
import { callChannel, newsChannel } from '#contract/rpc.ts';
import type { Relay } from './relay.ts';

/** The one channel up: what comes in on it goes to the relay, with who sent it. The answer closes it. */
export function openCalls(window: BrowserWindow, relay: Relay): () => void {
  ipcMain.handle(callChannel, ({ sender, senderFrame }, method: unknown, args: unknown) =>
    relay(describe(window, sender, senderFrame), method, args),
  );
  return () => ipcMain.removeHandler(callChannel);
}

/** The one channel down. News that nobody is there to hear is lost: a new screen asks for everything anyway. */
export function sendNews(window: BrowserWindow, news: News): void {
  if (!window.isDestroyed() && !window.webContents.isCrashed()) window.webContents.send(newsChannel, news);
}

function describe(window: BrowserWindow, sender: WebContents, frame: WebFrameMain | null) {
  const contents = window.isDestroyed() ? null : window.webContents;
  return {
    isKioskWindow: contents !== null && sender === contents,
    isMainFrame: frame !== null && frame === contents?.mainFrame,
    url: frame?.url ?? '',
  };
}
