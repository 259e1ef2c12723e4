import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { setTimeout as pause } from 'node:timers/promises';
import { promisify } from 'node:util';
import { type DisplaySize, openDisplay, portrait, type VirtualDisplay } from '#build/display.ts';
import { areHere, askingTools } from '#build/offline/test-tools.ts';
import { parsePicture, type XPicture } from './x-picture.ts';
import { parseChildren, parseStates, type XWindow } from './x-windows.ts';

/** Who arranges the windows of a display. */
export type WindowManager = 'none' | 'openbox' | 'matchbox';

/** A display of its own, which is asked what is on it: the server's word, not the program's that is looked at. */
export interface XServer {
  readonly name: string;
  readonly size: DisplaySize;
  /** What stands on it, the topmost first: whatever is mapped and reaches into it. */
  windows(): Promise<readonly XWindow[]>;
  /** Every pixel of it. */
  picture(): Promise<XPicture>;
  /** Runs a program on it to its end, such as `xdotool` or `wmctrl`, and gives what it said. */
  run(program: string, ...words: readonly string[]): Promise<string>;
  /** Opens a program of another's on it, which ends with it. */
  open(program: string, ...words: readonly string[]): ChildProcess;
  close(): Promise<void>;
}

const managers: Readonly<Record<WindowManager, readonly string[]>> = {
  none: [],
  openbox: ['openbox'],
  matchbox: ['matchbox-window-manager', '-use_titlebar', 'no'],
};

/** Whether X can be asked here: its own tools, and those that play a person and a window manager. */
export const canAskX = areHere(askingTools);

/** Opens a display with this window manager on it, a virtual one unless another is given. Linux, with X's tools. */
export async function openXServer(
  manager: WindowManager = 'none',
  size: DisplaySize = portrait,
  opensDisplay: (size: DisplaySize) => Promise<VirtualDisplay> = openDisplay,
): Promise<XServer> {
  const display = await opensDisplay(size);
  const env = { ...process.env, DISPLAY: display.name };
  const opened: ChildProcess[] = [];
  const open = (program: string, ...words: readonly string[]) => {
    const child = spawn(program, words, { env, stdio: 'ignore' });
    opened.push(child);
    return child;
  };
  const ask = async (program: string, ...words: readonly string[]) =>
    (await promisify(execFile)(program, words, { env, encoding: 'buffer', maxBuffer: 64 * 1024 ** 2 }))
      .stdout;
  const run = async (program: string, ...words: readonly string[]): Promise<string> => {
    for (let tries = 1; ; tries += 1) {
      try {
        return (await ask(program, ...words)).toString('utf8');
      } catch (cause) {
        if (tries === mostTries || !goneInSearch.test(String(cause))) throw cause;
      }
    }
  };
  const [program, ...words] = managers[manager];
  if (program !== undefined) {
    open(program, ...words);
    await untilManaged(run);
  }
  return {
    name: display.name,
    size,
    open,
    run,
    picture: async () => parsePicture(await ask('xwd', '-root', '-silent')),
    async windows() {
      const children = parseChildren(await run('xwininfo', '-root', '-children'));
      const states = await Promise.all(
        children.map(({ id }) => run('xwininfo', '-all', '-id', id).catch(() => '')), // it is gone meanwhile
      );
      return parseStates(children, states).filter((window) => reachesInto(window, size));
    },
    async close() {
      for (const child of opened) child.kill('SIGKILL');
      await display.close();
    },
  };
}

/** What a tool says that came past a window which closed while it searched the others: it has done nothing yet. */
const goneInSearch = /BadWindow.*X_QueryTree/s;
const mostTries = 3;

/** Until a window manager says that it is there. */
async function untilManaged(run: XServer['run']): Promise<void> {
  for (let tries = 0; tries < 100; tries += 1) {
    if (/window id # 0x/.test(await run('xprop', '-root', '_NET_SUPPORTING_WM_CHECK'))) return;
    await pause(20);
  }
  throw new Error('No window manager came up.');
}

function reachesInto({ x, y, width, height }: XWindow, size: DisplaySize): boolean {
  return x < size.width && y < size.height && x + width > 0 && y + height > 0;
}
