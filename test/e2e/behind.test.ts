import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { databaseFile } from '#adapters/system/data-folder.ts';
import { daysAfter, localDateOf } from '#core/local-date.ts';
import { holdCorner, touchDigits } from '#test/smoke/staff-hands.ts';
import { axeFaults } from '#test/support/axe.ts';
import { countedDays } from '#test/support/counted-years/counted-days.ts';
import { writeCounters } from '#test/support/counted-years/write-counters.ts';
import { type KioskApp, openKioskApp } from '#test/support/kiosk-app.ts';

const ownersPin = '482913';

let kiosk: KioskApp;
beforeAll(async () => {
  kiosk = await openKioskApp({ isCalm: true });
}, 120_000);
afterAll(() => kiosk.close());

const touchWord = (word: string) => kiosk.touch(`button:has-text("${word}")`);

const title = () => kiosk.page.locator('main h1').first().innerText(); // Approve shows a page inside
const words = () => kiosk.page.locator('#root').innerText();

/** Tab until the room's key of the bar has the focus. */
async function tabTo(room: string): Promise<void> {
  const hasFocus = () =>
    kiosk.page.evaluate((room) => {
      const { activeElement } = document;
      return activeElement?.matches('.room-bar-key') === true && activeElement.textContent.startsWith(room);
    }, room);
  for (let stops = 0; stops < mostStops && !(await hasFocus()); stops += 1)
    await kiosk.page.keyboard.press('Tab');
  expect(await hasFocus(), room).toBe(true);
}

/** What can be pressed and has not had the focus when Tab, which turns the pages itself, has been once round. */
async function missedByTab(): Promise<readonly string[]> {
  const mark = () =>
    kiosk.page.evaluate(() => {
      const wasThere = document.activeElement?.hasAttribute('data-had-focus') ?? false;
      if (document.activeElement !== document.body)
        document.activeElement?.setAttribute('data-had-focus', '');
      return wasThere;
    });
  for (let stops = 0; stops < mostStops; stops += 1) {
    await kiosk.page.keyboard.press('Tab');
    if (await mark()) break;
  }
  return kiosk.page.evaluate(() => {
    const all = [
      ...document.querySelectorAll(
        '.behind :is(button, [tabindex="0"]):not(:disabled, [inert] *, .pages-turn *)',
      ),
    ];
    const missed = all.filter((control) => !control.hasAttribute('data-had-focus'));
    for (const control of all) control.removeAttribute('data-had-focus');
    return missed.map((control) => control.textContent);
  });
}

const mostStops = 150;

describe('behind the wall', () => {
  test('a new kiosk is set up by touch', async () => {
    await holdCorner(kiosk);
    expect(await title()).toBe('What is the practice called?');
    expect(await axeFaults(kiosk.page)).toEqual([]);
    for (const key of ['U', 'l', 'm']) await kiosk.touch(`.key:text-is("${key}")`);
    await touchWord('Next');
    for (const step of ['Where is your content?', 'Hold a bank card', 'When is the practice open?']) {
      await expect.poll(title, { timeout: 20_000 }).toContain(step); // a new kiosk is storing its starter pack
      await touchWord('Later');
    }
    await expect.poll(title).toBe('The owner’s PIN');
    await touchDigits(kiosk, ownersPin);
    await touchWord('Go on');
    await touchDigits(kiosk, ownersPin);
    await touchWord('Take this PIN');
    for (const role of ['clinicians', 'staff']) {
      await expect.poll(title, { timeout: 10_000 }).toContain(role);
      await touchWord('Later');
    }
    await touchWord('Make a new code');
    await expect.poll(words, { timeout: 10_000 }).toMatch(/([A-Z0-9]{4} · ){3}[A-Z0-9]{4}/);
    await touchWord('I have written it down');
    await touchWord('To the wall’s room');
    await expect.poll(words).toMatch(/^Ulm · owner/);
  });

  test('a wrong PIN opens nothing, the right one opens', async () => {
    await touchWord('Close');
    await kiosk.page.waitForSelector('.attract');
    await holdCorner(kiosk);
    expect(await title()).toBe('Staff');
    expect(await axeFaults(kiosk.page)).toEqual([]);
    await touchDigits(kiosk, '135790');
    await touchWord('Open');
    await expect.poll(words, { timeout: 10_000 }).toContain('That opens nothing here.');
    await kiosk.page.keyboard.type(ownersPin);
    await kiosk.page.keyboard.press('Enter');
    await expect.poll(words, { timeout: 10_000 }).toMatch(/^Ulm · owner/);
    expect(await axeFaults(kiosk.page)).toEqual([]);
  });

  test('a change of the folder is seen, undone and told', async () => {
    const file = join(kiosk.contentFolder, 'topics', 'ice', 'index.en.md');
    const before = await readFile(file, 'utf8');
    await writeFile(file, before.replace(/^title: .*$/m, 'title: Does cold help at all?'));
    await expect
      .poll(
        async () => {
          await touchWord('Look in the folder now');
          await kiosk.passTime(2_000);
          return words();
        },
        { timeout: 15_000 },
      )
      .toContain('Does cold help at all?');
    await touchWord('Undo this change');
    await touchWord('Yes, undo it');
    await expect.poll(words, { timeout: 10_000 }).toContain('The last change was undone');
    await expect.poll(() => kiosk.page.locator('button:has-text("Take the folder")').count()).toBe(1);
  });

  test('each room passes axe, and every control in it is reached by Tab and used by Enter', async () => {
    const today = localDateOf(new Date());
    const days = countedDays({ from: daysAfter(today, -730), to: daysAfter(today, -1), seed: 11 });
    writeCounters(join(kiosk.dataFolder, databaseFile), days);
    for (const [room, shows] of [
      ['Approve', 'wait for your approval'],
      ['Statistics', 'opened most'],
      ['This kiosk', 'kiosk'],
      ['Wall', 'wall'],
    ] as const) {
      await tabTo(room);
      await kiosk.page.keyboard.press('Enter');
      await expect.poll(title, { timeout: 10_000 }).toContain(shows);
      expect(await axeFaults(kiosk.page), room).toEqual([]);
      expect(await missedByTab(), room).toEqual([]);
    }
  }, 60_000);

  test('what people open is drawn on the first page of the statistics', async () => {
    await touchWord('Statistics');
    await expect.poll(title).toContain('opened most');
    const left = (part: string) =>
      kiosk.page
        .locator(part)
        .first()
        .evaluate((drawn) => Math.round(drawn.getBoundingClientRect().left));
    expect(await left('.room-section')).toBe(await left('.room-head'));
  });

  test('the health and settings of the kiosk are there, and Close brings the loop back', async () => {
    await touchWord('This kiosk');
    await expect.poll(words).toContain('Name of the practice');
    expect(await axeFaults(kiosk.page)).toEqual([]);
    await touchWord('Close');
    await kiosk.page.waitForSelector('.attract');
    expect(await kiosk.page.locator('.bar').count()).toBe(1);
  });
});
