import { appendFile, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { KioskApp } from '#test/support/kiosk-app.ts';

const pin = '482913';
const steps = ['name', 'folder', 'size', 'hours'] as const;

/** Opens one room behind the wall after the other, by touch, and names it once it is there. The kiosk is a new one. */
export async function* openRooms(kiosk: KioskApp): AsyncIterable<string> {
  await knock(kiosk);
  for (const [index, step] of steps.entries()) {
    if (step === 'hours') await press(kiosk, 'Only when we are open');
    yield `8-set-up-${index + 1}-${step}`;
    await press(kiosk, 'Later');
  }
  await typePin(kiosk);
  yield '8-set-up-5-pin';
  await press(kiosk, 'Go on');
  await kiosk.page.getByText('Once more').waitFor();
  await typePin(kiosk);
  await press(kiosk, 'Take this PIN');
  for (const role of ['clinicians', 'staff']) {
    await kiosk.page.waitForSelector(`h1:has-text("${role}")`);
    await press(kiosk, 'Later');
  }
  await press(kiosk, 'Make a new code');
  await kiosk.page.waitForSelector('.code-letters');
  yield '8-set-up-6-code';
  await press(kiosk, 'I have written it down');
  yield '8-set-up-7-done';
  await press(kiosk, 'To the wall’s room');
  await press(kiosk, 'Close');
  await knock(kiosk);
  yield '9-pin';
  await kiosk.page.keyboard.type(`${pin}\n`);
  yield* openEachRoom(kiosk);
}

async function* openEachRoom(kiosk: KioskApp): AsyncIterable<string> {
  const { page } = kiosk;
  await page.waitForSelector('.room h1');
  const rooms = await page.locator('.room-bar-key:not([data-close])').count();
  for (let index = 0; index < rooms; index += 1) {
    await page.locator('.room-bar-key').nth(index).click();
    await page.waitForTimeout(settleMs);
    yield `9-room-${index + 1}`;
    const on = page.locator('.pages-turn .pill:enabled:not([inert] *)'); // Approve shows patients' pages inside
    if ((await on.count()) === 0) continue;
    await on.click();
    yield `9-room-${index + 1}-page-2`;
  }
  await page.locator('.room-bar-key').nth(1).click();
  await press(kiosk, 'Read it whole');
  await page.waitForTimeout(settleMs);
  yield '9-approve-whole';
  await press(kiosk, 'Back to approving');
  yield* changeApprovedTexts(kiosk);
  await page.locator('.room-bar-key').nth(2).click();
  await press(kiosk, 'Take them along');
  await page.waitForTimeout(settleMs);
  yield '9-statistics-take-along';
  await page.locator('.room-bar-key').nth(3).click();
  for (const [name, screen] of settings) {
    await page.locator('.choice', { hasText: name }).first().press('Enter'); // its page turns to it
    await page.waitForTimeout(settleMs);
    yield `9-setting-${screen}`;
    await press(kiosk, 'Back');
  }
  await page.locator('.room-bar-key').first().click();
  await appendFile(join(kiosk.contentFolder, 'notices.csv'), ',,en,We are closed on 26 December.\n');
  for (const [word, screen] of [
    ['What would change?', 'preview'],
    ['Earlier changes', 'earlier'],
  ] as const) {
    await press(kiosk, word);
    await page.locator('main:has-text("One moment")').waitFor({ state: 'detached' });
    await page.waitForTimeout(settleMs);
    yield `9-wall-${screen}`;
    await press(kiosk, 'Back');
  }
  await press(kiosk, 'Look in the folder now');
  await press(kiosk, 'Undo this change');
  yield '9-wall-undo';
  await press(kiosk, 'No, leave it');
}

/** The first texts are approved, one of them is then changed in its folder. */
async function* changeApprovedTexts(kiosk: KioskApp): AsyncIterable<string> {
  const { page } = kiosk;
  await press(kiosk, 'Approve …');
  await page.waitForTimeout(settleMs);
  await page.keyboard.type('Dr Mai Nguyen');
  await press(kiosk, 'Next');
  await press(kiosk, 'Physiotherapist');
  for (let more = 0; more < 4; more += 1) {
    await page.waitForTimeout(settleMs);
    await press(kiosk, 'Approve as physiotherapist');
  }
  const changed = join(kiosk.contentFolder, 'topics', 'what-is-a-spasm', 'index.en.md');
  const words = await readFile(changed, 'utf8');
  await writeFile(
    changed,
    words
      .replace('grips and will not let go', 'holds on tight and will not let go')
      .replace('Breathe out slowly.', 'Breathe out slowly, two or three times.'),
  );
  await page.locator('.room-bar-key').first().click();
  await press(kiosk, 'Look in the folder now');
  await page.getByText('What is a back spasm, and why me?').first().waitFor();
  await page.waitForTimeout(settleMs);
  await page.locator('.room-bar-key').nth(1).click();
  await page.waitForTimeout(settleMs);
  await press(kiosk, 'What changed');
  await page.waitForTimeout(settleMs);
  yield '9-approve-changes';
  await press(kiosk, 'On the wall on …');
  await page.waitForTimeout(settleMs);
  yield '9-approve-wall-on-a-day';
}

/** The pages of settings that setting up does not show. */
const settings = [
  ['Owner’s folder', 'owners-folder'],
  ['Before “Still reading?”', 'idle'],
  ['Languages', 'languages'],
  ['Colour of the practice', 'colour'],
  ['What nobody has approved', 'unapproved'],
  ['What is past its review date', 'overdue'],
  ['How long numbers are kept', 'retention'],
] as const;

const settleMs = 1_500; // an answer of the service, and what is drawn with it

/** By the keyboard's way in, which needs no three seconds. */
async function knock({ page }: KioskApp): Promise<void> {
  await page.keyboard.press('Control+Alt+Shift+S');
  await page.waitForSelector('.behind h1');
}

/** Digit by digit, once the pad hears: a new screen is deaf at first. */
async function typePin({ page }: KioskApp): Promise<void> {
  await page.waitForTimeout(600);
  await page.keyboard.type(pin, { delay: 60 });
}

async function press({ page }: KioskApp, name: string): Promise<void> {
  await page.waitForSelector('html:not([data-deaf])', { state: 'attached' });
  await page.getByRole('button', { name, exact: true }).first().click();
}
