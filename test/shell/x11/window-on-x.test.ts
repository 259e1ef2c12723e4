import { connect, createServer } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
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

    it('the same where a busy server answers in pieces', async () => {
      const piecemeal = await answerInPieces(x.name);
      onTestFinished(piecemeal.close);
      const inPieces = await openXConnection(piecemeal.name);
      onTestFinished(() => inPieces?.close());
      expect(await (inPieces && windowOnX(inPieces, Number(id)))?.stand()).toEqual({
        isMapped: true,
        isCovered: false,
      });
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

/** Another door to a display, through which whatever comes back comes in two halves. */
async function answerInPieces(display: string) {
  const number = 10_000 + process.pid;
  const door = createServer((near) => {
    const far = connect(`/tmp/.X11-unix/X${display.slice(1)}`);
    near.pipe(far);
    far.on('data', async (bytes) => {
      far.pause();
      const half = Math.ceil(bytes.length / 2);
      near.write(bytes.subarray(0, half));
      await pause(20); // so that they are read one by one
      near.write(bytes.subarray(half));
      far.resume();
    });
    near.on('error', () => far.destroy()).on('close', () => far.destroy());
  });
  await new Promise<void>((resolve) => door.listen(`/tmp/.X11-unix/X${number}`, resolve));
  return { name: `:${number}`, close: () => void door.close() };
}
