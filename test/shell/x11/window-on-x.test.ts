import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openXConnection, type XConnection } from '#shell/x11/connection.ts';
import { type WindowOnX, windowOnX } from '#shell/x11/window-on-x.ts';
import { canAskX, openXServer, type XServer } from '#test/support/x/x-server.ts';

const patience = { timeout: 5_000, interval: 20 };

describe.skipIf(!canAskX /* there is no other program whose window could be asked about */)(
  'the X server tells of a window',
  () => {
    let x: XServer;
    let line: XConnection | undefined;
    let id: string;
    let window: WindowOnX | undefined;

    /** Opens a program's window and gives its number. */
    const open = async (title: string): Promise<string> => {
      x.open('xmessage', '-title', title, '-geometry', '300x200+50+50', title);
      for (;;) {
        const found = await x
          .run('xdotool', 'search', '--onlyvisible', '--name', `^${title}$`)
          .catch(() => '');
        if (found.trim() !== '') return found.trim();
        await pause(20);
      }
    };
    const stands = (isMapped: boolean, isCovered: boolean) =>
      expect.poll(() => window?.stand(), patience).toEqual({ isMapped, isCovered });

    beforeAll(async () => {
      x = await openXServer('openbox', { width: 400, height: 400 });
      id = await open('ours');
      line = await openXConnection(x.name);
      window = line && windowOnX(line, Number(id));
    });

    afterAll(async () => {
      line?.close();
      await x?.close();
    });

    it('that it is there', () => stands(true, false));

    it('the same to all who ask at once', async () => {
      const answers = await Promise.all(Array.from({ length: 20 }, () => window?.stand()));
      expect(answers).toEqual(Array.from({ length: 20 }, () => ({ isMapped: true, isCovered: false })));
    });

    it('that another program took it off the display', async () => {
      await x.run('xdotool', 'windowunmap', id);
      await stands(false, false);
      await x.run('xdotool', 'windowmap', id);
      await stands(true, false);
    });

    it('that a window lies on it which obeys no window manager, until that is lowered', async () => {
      const other = await open('other');
      await x.run('xdotool', 'windowunmap', '--sync', other);
      await x.run('xdotool', 'set_window', '--overrideredirect', '1', other, 'windowmap', other);
      await x.run('xdotool', 'windowraise', other);
      await stands(true, true);
      await window?.lowerOthers();
      await stands(true, false);
    });

    it('nothing of a window that it does not know, and goes on to answer', async () => {
      const none = line && windowOnX(line, 0x7f_ff_ff);
      expect(await none?.stand()).toBeUndefined();
      expect(await window?.stand()).toBeDefined();
    });

    it('nothing any more once it is gone', async () => {
      await x.close();
      expect(await window?.stand()).toBeUndefined();
      expect(line?.isOpen()).toBe(false);
    });
  },
);

it.each(['', 'other-computer:0', ':99999', 'wayland-0'])('no server answers at "%s"', async (display) => {
  expect(await openXConnection(display, {})).toBeUndefined();
});
