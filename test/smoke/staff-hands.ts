import { createFingers } from '#test/support/fingers.ts';
import type { KioskApp } from '#test/support/kiosk-app.ts';

/** A finger in the top left corner for three seconds of the screen's time: the way behind the wall. */
export async function holdCorner(kiosk: KioskApp): Promise<void> {
  const fingers = await createFingers(kiosk.page);
  await fingers.down(0, { x: 30, y: 30 });
  await kiosk.page.waitForTimeout(50);
  await kiosk.passTime(3_000);
  await kiosk.page.waitForSelector('.behind h1');
  await fingers.leave();
}

/** A touch on what is called so. */
export async function touchWord(kiosk: KioskApp, word: string): Promise<void> {
  await kiosk.touch(`:is(button, button *):text-is("${word}")`);
}

/** A touch on the first thing whose words hold these. */
export async function touchAbout(kiosk: KioskApp, words: string): Promise<void> {
  await kiosk.touch(`button:has-text("${words}")`);
}

export async function touchRoom(kiosk: KioskApp, room: string): Promise<void> {
  await kiosk.touch(`.room-bar-key:has-text("${room}")`);
}

/** Digit by digit on the pad. */
export async function touchDigits(kiosk: KioskApp, digits: string): Promise<void> {
  for (const digit of digits) await kiosk.touch(`.pad-digit:text-is("${digit}")`);
}

/** Letter by letter on the screen's own keys, which have capitals behind one key and signs behind another. */
export async function touchKeys(kiosk: KioskApp, text: string): Promise<void> {
  const isThere = async (selector: string) => (await kiosk.page.locator(selector).count()) > 0;
  for (const sign of text) {
    const key = sign === ' ' ? '.key[data-space]' : `.key:text-is("${sign}")`;
    for (const other of ['Digits and signs', 'Letters', 'Capital letters'])
      if (!(await isThere(key)) && (await isThere(`.key[aria-label="${other}"]:enabled`)))
        await kiosk.touch(`.key[aria-label="${other}"]`);
    await kiosk.touch(key);
  }
}

/** The sentence at the top of a room. */
export async function titleOf(kiosk: KioskApp): Promise<string> {
  return flat(await kiosk.page.locator('.behind main h1').first().innerText());
}

/** All that can be read behind the wall now. */
export async function wordsOf(kiosk: KioskApp): Promise<string> {
  return flat(await kiosk.page.locator('.behind').innerText());
}

function flat(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}
