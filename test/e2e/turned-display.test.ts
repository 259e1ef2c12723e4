import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type DisplaySize, landscape, portrait } from '#build/display.ts';
import { type LooseKiosk, openLooseKiosk } from '#test/support/loose-kiosk.ts';
import { keepPicture } from '#test/support/x/kept-picture.ts';
import { canTurnDisplay, newMode, openTurnableDisplay, plug } from '#test/support/x/turnable-display.ts';
import { faultsOfWall } from '#test/support/x/wall-faults.ts';
import { canAskX, openXServer, type XServer } from '#test/support/x/x-server.ts';

const smaller = { width: 1280, height: 1024 };

/** What becomes of a display, in this order, as `xrandr` is told of it, and the size that it has then. */
const changes: Readonly<Record<string, readonly [DisplaySize, ...(readonly string[])[]]>> = {
  'turned upright': [portrait, ['--mode', 'upright']],
  'turned back': [landscape, ['--mode', 'first']],
  'exchanged for a smaller one': [smaller, ['--mode', 'smaller']],
  'unplugged and plugged in again': [landscape, ['--off'], ['--mode', 'first']],
};

const canBeTried = canAskX && canTurnDisplay;

describe.skipIf(!canBeTried /* without Xorg, its driver without a device and xrandr no display changes */)(
  'the wall covers to the last pixel a display that is',
  () => {
    let x: XServer;
    let kiosk: LooseKiosk;

    beforeAll(async () => {
      x = await openXServer('none', landscape, openTurnableDisplay);
      for (const [name, size] of [['upright', portrait] as const, ['smaller', smaller] as const]) {
        await x.run('xrandr', ...newMode(name, size));
        await x.run('xrandr', '--addmode', plug, name);
      }
      kiosk = await openLooseKiosk({ display: x.name });
    });

    afterAll(async () => {
      await kiosk?.close();
      await x?.close();
    });

    it.each(Object.entries(changes))('%s', async (name, [size, ...steps]) => {
      for (const step of steps) await x.run('xrandr', '--output', plug, ...step);
      await expect
        .poll(() => faultsOfWall({ ...x, size }), { timeout: 10_000, interval: 100 })
        .toEqual([])
        .finally(() => keepPicture(x, `display ${name}`));
    });
  },
);
