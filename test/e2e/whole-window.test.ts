import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type LooseKiosk, openLooseKiosk } from '#test/support/loose-kiosk.ts';
import { keepPicture } from '#test/support/x/kept-picture.ts';
import { faultsOfWall } from '#test/support/x/wall-faults.ts';
import { canAskX, openXServer, type WindowManager, type XServer } from '#test/support/x/x-server.ts';

const findsWindow = ['search', '--name', '^Foyer$'];

/** What may happen to a window, as another program does it. */
const disturbances: Readonly<Record<string, (x: XServer) => unknown>> = {
  'taken off the display': (x) => x.run('xdotool', ...findsWindow, 'windowunmap'),
  'covered by what obeys no window manager': async (x) => {
    x.open('xmessage', '-title', 'lawless', '-geometry', '600x400+200+400', 'in front');
    const other = await untilFound(x, '^lawless$');
    await x.run('xdotool', 'windowunmap', '--sync', other, 'set_window', '--overrideredirect', '1', other);
    await x.run('xdotool', 'windowmap', other, 'windowraise', other);
  },
  moved: (x) => x.run('xdotool', ...findsWindow, 'windowmove', '200', '200'),
  'made smaller': (x) => x.run('xdotool', ...findsWindow, 'windowsize', '400', '400'),
  minimised: (x) => x.run('xdotool', ...findsWindow, 'windowminimize'),
  covered: (x) => x.open('xmessage', '-geometry', '600x400+200+400', 'in front'),
};

/** What only a window manager does. */
const ofDesktops: typeof disturbances = {
  'sent away to show the desktop': (x) => x.run('wmctrl', '-k', 'on'),
  'left for another desktop': (x) => x.run('wmctrl', '-s', '1'),
  'put on another desktop': (x) => x.run('wmctrl', '-r', 'Foyer', '-t', '0'),
  'taken out of full screen': (x) => x.run('wmctrl', '-r', 'Foyer', '-b', 'remove,fullscreen,above'),
  'put below the others': (x) => x.run('wmctrl', '-r', 'Foyer', '-b', 'add,below'),
  'rolled up': (x) => x.run('wmctrl', '-r', 'Foyer', '-b', 'add,shaded'),
};

/** `npm run security` names all three, and makes every disturbance; else it is every second one under one of them. */
const isLong = process.env.FOYER_WINDOW_MANAGERS !== undefined;
const managers = (process.env.FOYER_WINDOW_MANAGERS ?? 'openbox').split(' ') as WindowManager[]; // names of ours

describe.skipIf(!canAskX /* nobody but the kiosk could be asked how its window stands */).each(managers)(
  'under the window manager "%s" the window, as X sees it',
  (manager) => {
    let x: XServer;
    let kiosk: LooseKiosk;

    beforeAll(async () => {
      x = await openXServer(manager);
      kiosk = await openLooseKiosk({ display: x.name });
    });

    afterAll(async () => {
      await kiosk?.close();
      await x?.close();
    });

    const becomesWhole = (timeout: number) =>
      expect.poll(() => faultsOfWall(x), { timeout, interval: 100 }).toEqual([]);

    it('covers the display to its last pixel, in front of all others', () => becomesWhole(10_000)); // beside another window that opens

    const chosen = Object.entries(manager === 'openbox' ? { ...ofDesktops, ...disturbances } : disturbances);
    it.each(isLong ? chosen : chosen.filter((_, index) => index % 2 === 0))(
      'is put right within seconds when it is %s',
      async (name, disturb) => {
        await disturb(x);
        await new Promise((resolve) => setTimeout(resolve, doneMs));
        await becomesWhole(5_000).finally(() => keepPicture(x, `window ${manager} ${name}`));
      },
    );
  },
);

async function untilFound(x: XServer, name: string): Promise<string> {
  for (;;) {
    const found = await x.run('xdotool', 'search', '--name', name).catch(() => ''); // none yet
    const [first] = found.trim().split('\n');
    if (first) return first;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

/** By then a window manager has done what it was asked for. */
const doneMs = 200;
