import { afterAll, beforeAll, expect, it } from 'vitest';
import { type LaunchedKiosk, launchKiosk } from '#test/support/launched-kiosk.ts';
import { timeToNewSlide } from '#test/support/time-to-new-slide.ts';

let kiosk: LaunchedKiosk;

beforeAll(async () => {
  kiosk = await launchKiosk();
  await kiosk.page.waitForSelector('html[data-slide]', { state: 'attached', timeout: 60_000 });
}, 120_000);

afterAll(() => kiosk?.close());

const events = async (name: string) => (await kiosk.readLog()).filter((line) => line.event === name);

const killScreen = () =>
  kiosk.app.evaluate(({ BrowserWindow }) => {
    const pid = BrowserWindow.getAllWindows()[0]?.webContents.getOSProcessId();
    if (pid) process.kill(pid, 'SIGKILL');
  });

/** How wide the last picture of the wall is; 0 while something else is shown. */
const hasPicture = "fetch('/last-picture.png').then(({ ok }) => ok, () => false)";
const shownPicture = "location.pathname === '/last-picture.html' ? document.images[0].naturalWidth : 0";

it('the first slide is noted once it was painted', async () => {
  await expect.poll(() => events('first-slide-painted'), { timeout: 10_000 }).toHaveLength(1);
  const { electron, chrome, node } = await kiosk.app.evaluate(() => process.versions);
  expect((await kiosk.readLog())[0]).toMatchObject({
    event: 'shell-started',
    electron,
    chromium: chrome,
    node,
  });
});

it('a service that is killed is back within 3 s, and the wall goes on meanwhile', async () => {
  await expect.poll(() => events('service-ready'), { timeout: 10_000 }).toHaveLength(1); // the wall does not wait for it
  const hasWhole = 'foyer.getSnapshot().then((answer) => answer.ok && answer.value.number > 0)';
  await expect.poll(() => kiosk.evaluateInScreen(hasWhole), { timeout: 30_000 }).toBe(true); // and is at rest
  const pid = (await events('service-started')).at(-1)?.pid;
  await kiosk.evaluateInScreen('window.isOldScreen = true');
  process.kill(Number(pid), 'SIGKILL');
  const fromMs = performance.now();
  await expect
    .poll(
      () =>
        kiosk.evaluateInScreen('foyer.getSnapshot().then((answer) => answer.ok && answer.value.number > 0)'),
      {
        interval: 50,
        timeout: 10_000,
      },
    )
    .toBe(true);
  await expect.poll(() => events('service-ready'), { timeout: 3_000 }).toHaveLength(2);
  expect(performance.now() - fromMs).toBeLessThan(3_000);
  expect(await kiosk.evaluateInScreen('window.isOldScreen')).toBe(true);
});

it('a bug in the shell is logged, and opens nothing', async () => {
  await kiosk.app.evaluate(() => {
    setTimeout(() => {
      throw new Error('planted');
    });
    void Promise.reject(new Error('planted too'));
  });
  await expect.poll(() => events('uncaught')).toHaveLength(1);
  await expect.poll(() => events('unhandled')).toHaveLength(1);
  expect(kiosk.app.windows()).toHaveLength(1);
});

it('a screen that hangs is noticed, ended and back within 3 s of that', async () => {
  await kiosk.evaluateInScreen('window.isOldScreen = true; setTimeout(() => { for (;;); }); true');
  await expect.poll(() => events('screen-gone'), { timeout: 15_000, interval: 50 }).toHaveLength(1);
  expect((await events('screen-gone'))[0]).toMatchObject({
    reason: 'frozen',
    rung: 'end-screen',
    isSafe: false,
  });
  expect(await timeToNewSlide(kiosk)).toBeLessThan(3_000);
}, 40_000);

it('a screen that is killed is back within 3 s or its short delay, and in safe mode from the third time on', async () => {
  await expect.poll(() => kiosk.evaluateInScreen(hasPicture), { timeout: 25_000 }).toBe(true); // it is taken with a slide
  await kiosk.evaluateInScreen('window.isOldScreen = true');
  await killScreen();
  expect(await timeToNewSlide(kiosk)).toBeLessThan(1_000 + 3_000); // the second failure: its delay is 1 s
  expect(await kiosk.evaluateInScreen('location.href')).toBe('kiosk://app/index.html');

  await kiosk.evaluateInScreen('window.isOldScreen = true');
  await killScreen();
  await expect
    .poll(() => kiosk.evaluateInScreen(shownPicture), { interval: 50, timeout: 2_000 })
    .toBeGreaterThan(100); // not paper meanwhile
  expect(await timeToNewSlide(kiosk)).toBeLessThan(2_000 + 3_000);
  expect(await kiosk.evaluateInScreen('location.href')).toBe('kiosk://app/index.html?safe');
  expect((await events('screen-gone')).map((line) => line.isSafe)).toEqual([false, false, true]);
}, 60_000);

it('a graphics process that is frozen is ended, and the same page goes on', async () => {
  await kiosk.evaluateInScreen('window.isOldScreen = true');
  const freeze = () =>
    kiosk.app.evaluate(({ app }) => {
      const { pid } = app.getAppMetrics().find(({ type }) => type === 'GPU') ?? {};
      if (pid) process.kill(pid, 'SIGSTOP');
    });
  await freeze();
  await expect.poll(() => events('screen-gone'), { timeout: 15_000, interval: 50 }).toHaveLength(4);
  expect((await events('screen-gone')).at(-1)).toMatchObject({ reason: 'unpainted', rung: 'end-graphics' });
  const frames = 'new Promise((drawn) => requestAnimationFrame(() => drawn(window.isOldScreen)))';
  await expect.poll(() => kiosk.evaluateInScreen(frames), { timeout: 10_000 }).toBe(true);
}, 40_000);

it('a shell that is killed leaves no service behind', async () => {
  const pid = Number((await events('service-started')).at(-1)?.pid);
  expect(process.kill(pid, 0)).toBe(true);
  kiosk.app.process().kill('SIGKILL');
  await expect
    .poll(
      () => {
        try {
          return process.kill(pid, 0);
        } catch {
          return false;
        }
      },
      { timeout: 5_000 },
    )
    .toBe(false);
});
