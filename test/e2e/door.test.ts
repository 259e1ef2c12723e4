import { once } from 'node:events';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type LaunchedKiosk, launchKiosk } from '#test/support/launched-kiosk.ts';

let kiosk: LaunchedKiosk;

beforeAll(async () => {
  kiosk = await launchKiosk();
  await kiosk.page.waitForSelector('html[data-slide]', { state: 'attached', timeout: 60_000 });
}, 120_000);

afterAll(() => kiosk?.close().catch(() => {})); // it ended by itself

/** The answer to a staff command, as the screen gets it. */
const ask = (command: object) =>
  kiosk.page.evaluate(
    (asked) => (window as unknown as { foyer: Bridge }).foyer.runStaffCommand(asked), // the preload's bridge
    command,
  );

interface Bridge {
  runStaffCommand(command: object): Promise<{ readonly ok: boolean; readonly value: object }>;
}

it('the owner sets a PIN, comes in by it, and ends Foyer for good', async () => {
  const [owner, wrong] = ['409271', '830264'];
  expect(await ask({ kind: 'end-foyer' })).toEqual({ ok: false, code: 'staff-locked' });
  expect(await ask({ kind: 'open-door' })).toMatchObject({ value: { door: { kind: 'unset' } } });
  expect(await ask({ kind: 'set-pin', role: 'owner', pin: owner })).toMatchObject({
    value: { kind: 'pin-set' },
  });
  expect(await ask({ kind: 'open-door' })).toMatchObject({
    value: { door: { kind: 'locked', freeTries: 5 } },
  });
  expect(await ask({ kind: 'sign-in', pin: wrong })).toMatchObject({
    value: { kind: 'not-signed-in', freeTries: 4 },
  });
  expect(await ask({ kind: 'end-foyer' })).toEqual({ ok: false, code: 'staff-locked' });
  expect(await ask({ kind: 'sign-in', pin: owner })).toMatchObject({
    value: { kind: 'signed-in', role: 'owner' },
  });
  expect(await ask({ kind: 'describe-health' })).toMatchObject({
    value: { health: { lines: { length: 9 } } },
  });

  const ended = once(kiosk.app.process(), 'exit');
  expect(await ask({ kind: 'end-foyer' })).toEqual({ ok: true, value: { kind: 'ending' } });
  expect((await ended)[0]).toBe(0);

  const logs = join(kiosk.dataFolder, 'logs');
  const text = (
    await Promise.all((await readdir(logs)).map((name) => readFile(join(logs, name), 'utf8')))
  ).join('');
  for (const event of ['pin-was-wrong', 'ended-by-owner', 'shell-ended']) expect(text).toContain(event);
  for (const pin of [owner, wrong]) expect(text).not.toContain(pin);
});
