import { app, type BrowserWindow } from 'electron';
import { openXConnection, type XConnection } from './connection.ts';
import { type WindowOnX, windowOnX } from './window-on-x.ts';

const againAfterMs = 60_000; // 1 min: a line that was lost, such as in a sleep of the computer, is opened anew

/** The window as the X server knows it; undefined where this program does not draw on one. */
export function ownWindowOnX(window: BrowserWindow): WindowOnX | undefined {
  const { DISPLAY, WAYLAND_DISPLAY } = process.env;
  if (process.platform !== 'linux' || DISPLAY === undefined) return undefined;
  const platform = app.commandLine.getSwitchValue('ozone-platform');
  const isOnX = platform === 'x11' || (platform === '' && WAYLAND_DISPLAY === undefined);
  if (!isOnX) return undefined; // to ask would start an X server that nobody needs
  const id = window.getNativeWindowHandle().readUInt32LE();
  let line: XConnection | undefined;
  let triedAtMs = Number.NEGATIVE_INFINITY;
  const now = async (): Promise<WindowOnX | undefined> => {
    if (line?.isOpen() !== true && performance.now() - triedAtMs > againAfterMs) {
      triedAtMs = performance.now();
      line = await openXConnection(DISPLAY);
    }
    return line && windowOnX(line, id);
  };
  window.once('closed', () => line?.close());
  return {
    stand: async () => (await now())?.stand(),
    lowerOthers: async () => (await now())?.lowerOthers(),
  };
}
