import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { focusAppearance } from '#test/support/focus-appearance.ts';
import { type KioskApp, openKioskApp } from '#test/support/kiosk-app.ts';

let kiosk: KioskApp;
beforeAll(async () => {
  kiosk = await openKioskApp({ isCalm: true });
  kiosk.page.setDefaultTimeout(10_000);
}, 120_000);
afterAll(() => kiosk.close());

beforeEach(async () => {
  await kiosk.page.reload();
  await kiosk.page.waitForSelector('html[data-slide]', { state: 'attached' });
});

const press = (...keys: readonly string[]) =>
  keys.reduce((before, key) => before.then(() => kiosk.page.keyboard.press(key)), Promise.resolve());

/** What has the focus: a button's name, a heading's words; empty where nothing has. */
const focused = () =>
  kiosk.page.evaluate(() => {
    const element = document.activeElement;
    if (element === null || element === document.body) return '';
    return (element.getAttribute('aria-label') ?? element.textContent ?? '').replace(/\s+/g, ' ').trim();
  });
const isHeading = () => kiosk.page.evaluate(() => document.activeElement?.tagName === 'H1');
const place = () => kiosk.page.locator('main').first().getAttribute('class');
const question = 'What is a back spasm, and why me?';
const help = 'Need help? Tell the front desk now';
const button = (name: string | RegExp) =>
  kiosk.page.getByRole('button', { name, exact: typeof name === 'string' }).first();

/** Tab until a control has the focus; how often. */
async function tabTo(name: string): Promise<number> {
  for (let stops = 1; stops <= 40; stops += 1) {
    await press('Tab');
    if ((await focused()) === name) return stops;
  }
  throw new Error(`Tab does not come to ${name}`);
}

test('help is the first stop, and the slide is called by its question', async () => {
  await press('Tab');
  expect(await focused()).toBe(help);
  await tabTo(question);
  await press('Enter');
  await expect.poll(place).toBe('topic');
});

test('each new screen has the focus at its heading, and help one Tab from it', async () => {
  await press('Tab', 'Enter');
  await expect.poll(place).toBe('help');
  await expect.poll(focused).toMatch(/the front desk now/);
  await press('Escape', 'Escape');
  await tabTo(question);
  await press('Enter');
  await expect.poll(focused).toBe(question);
  await press('Tab');
  expect(await focused()).toBe(help);
  await tabTo('All questions');
  await press('Enter');
  await expect.poll(focused).toBe('What would you like to know?');
  await tabTo('Take a gentle walk');
  await press('Enter');
  const answers = ['None of these', 'None of these, or I have asked', 'I will', 'Show me'];
  for (const answer of [...answers, 'How to go on at home']) {
    await expect.poll(isHeading).toBe(true);
    await tabTo(answer);
    await press('Enter');
  }
  await expect.poll(focused).toBe('Well done');
  expect(await isHeading()).toBe(true);
});

test('Escape goes back, screen by screen, to the loop', async () => {
  await press('Tab', 'Enter');
  await expect.poll(place).toBe('help');
  await press('Escape');
  await expect.poll(place).toBe('attract');
  await tabTo(question);
  await press('Enter');
  await expect.poll(place).toBe('topic');
  await press('Tab', 'Enter');
  await expect.poll(place).toBe('help');
  await press('Escape');
  await expect.poll(place).toBe('topic');
  await press('Escape');
  await expect.poll(place).toBe('home');
  await press('Escape');
  await expect.poll(place).toBe('attract');
  await press('Tab');
  expect(await focused()).toBe(help);
});

test('a dialog takes the focus, keeps it, gives it back, and Escape closes it', async () => {
  await tabTo(question);
  await press('Enter');
  await tabTo('Take it with you');
  await press('Enter');
  const dialog = kiosk.page.getByRole('dialog', { name: 'Take it with you' });
  await dialog.waitFor();
  for (let tab = 0; tab < 4; tab += 1) {
    expect(await dialog.evaluate((node) => node.contains(document.activeElement))).toBe(true);
    await press(tab === 2 ? 'Shift+Tab' : 'Tab');
  }
  await press('Escape');
  await dialog.waitFor({ state: 'detached' });
  await expect.poll(focused).toBe('Take it with you');
});

test('any key stays at "Still reading?", and the focus is where it was', async () => {
  await tabTo(question);
  await press('Enter');
  await tabTo('Take it with you');
  for (const key of ['Space', 'ArrowDown', 'Tab', 'Escape', 'PageDown']) {
    await kiosk.passTime(241_000);
    const asked = kiosk.page.getByRole('alertdialog', { name: 'Still reading?' });
    await asked.waitFor();
    expect(await focused()).toBe('I am still here');
    await press(key);
    await asked.waitFor({ state: 'detached' });
    expect(await place()).toBe('topic');
    await expect.poll(focused).toBe('Take it with you');
  }
});

test('pages turn by PageDown and by arrows', async () => {
  await tabTo(question);
  await press('Enter');
  const pages = () => kiosk.page.getByText(/^\d+ of \d+$/).innerText();
  await expect.poll(pages).toMatch(/^1 of /);
  await press('PageDown');
  await expect.poll(pages).toMatch(/^2 of /);
  await press('ArrowUp');
  await expect.poll(pages).toMatch(/^1 of /);
  await press('ArrowRight');
  await expect.poll(pages).toMatch(/^2 of /);
});

test('help has the focus at the heading of both its pages, and begins anew for whoever asks again', async () => {
  const heading = /with any of these/;
  await press('Tab', 'Enter');
  await expect.poll(focused).toMatch(heading);
  await tabTo('Signs for today or tomorrow');
  await press('Enter');
  await expect.poll(focused).toBe('See a doctor today or tomorrow if you have');
  expect(await kiosk.page.evaluate(() => document.activeElement?.tagName)).toBe('H1');
  await press('Tab', 'Enter');
  await expect.poll(focused).toMatch(heading);
});

describe('one switch', () => {
  /** Two seconds of the ring. */
  const wait = () => kiosk.page.clock.runFor(2_000);

  test.each(['Enter', 'Space', 'ArrowRight'])(
    '%s alone reaches a topic, and from there help',
    async (key) => {
      await press(key);
      expect(await focused()).toBe(help);
      await wait();
      expect(await focused()).toBe(question);
      await press(key);
      await expect.poll(place).toBe('topic');
      await wait();
      expect(await focused()).toBe(help);
      await press(key);
      await expect.poll(place).toBe('help');
    },
  );

  test('it ends at Tab, which goes on from there', async () => {
    await press('Enter');
    await press('Tab');
    const now = await focused();
    expect(now).toBe('Text size');
    await wait();
    expect(await focused()).toBe(now);
  });

  test('it ends at a touch, with the visit, and where nobody goes on', async () => {
    await press('Enter');
    await kiosk.touch('.bar-help');
    await expect.poll(place).toBe('help');
    const heading = await focused();
    await wait();
    expect(await focused()).toBe(heading);
    await kiosk.page.reload();
    await kiosk.page.waitForSelector('html[data-slide]', { state: 'attached' });
    await press('Enter');
    for (let step = 0; step < 30; step += 1) await wait();
    expect(await focused()).toBe('');
  });

  test('whoever begins with Tab is not disturbed', async () => {
    await press('Tab');
    await press('Tab');
    await press('Enter');
    await wait();
    expect(await focused()).toBe('Text size');
  });
});

describe.each(['plain', 'more'])('with contrast %s', (contrast) => {
  test('the focus is seen on every surface', async () => {
    const seen: Record<string, number> = {};
    const look = async (name: string | RegExp, at = String(name)) => {
      seen[at] = await focusAppearance(kiosk.page, button(name));
    };
    await press('Tab');
    if (contrast === 'more') await button('More contrast').click();
    await press('Tab');
    await look(help);
    await look('Text size');
    await look('More contrast');
    await look(question);
    await button(question).press('Enter');
    await expect.poll(place).toBe('topic');
    await look('All questions');
    await look('When to get help');
    await look('Take it with you');
    await press('Escape');
    await look(question, 'a card');
    await button(help).press('Enter');
    await look('Back');
    await look(help, 'help on paper');
    expect(Object.entries(seen).filter(([, lines]) => lines < 1)).toEqual([]);
  });
});
