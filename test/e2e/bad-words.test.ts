import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { glyphFaults } from '#test/support/glyph-faults.ts';
import { goHome } from '#test/support/go-home.ts';
import { type KioskApp, openKioskApp } from '#test/support/kiosk-app.ts';
import { topicText, writePack } from '#test/support/small-pack.ts';

const zalgo = (word: string) => [...word].map((letter) => letter + '\u0301\u0327\u0323'.repeat(3)).join('');
const titles: Readonly<
  Record<string, { readonly title: string; readonly answer: string; readonly body: string }>
> = {
  unbroken: { title: 'W'.repeat(120), answer: 'a'.repeat(300), body: 'x'.repeat(10_000) },
  zalgo: { title: zalgo('Does ice help?'), answer: zalgo('It may ease pain.'), body: zalgo('Some words.') },
  arabic: {
    title: 'هل يساعد الثلج على تشنج الظهر؟',
    answer: 'قد يخفف الألم قليلا.',
    body: 'كلمات. '.repeat(80),
  },
  endless: { title: 'A pasted picture', answer: 'Its letters.', body: 'x'.repeat(100_000) },
  poem: { title: 'A pasted table', answer: 'Its rows.', body: '7 cm\\\n'.repeat(10_000) },
  formula: { title: '=HYPERLINK("http://x","y")', answer: '{{7*7}} <b>', body: '&lt;script&gt;' },
};

let folder: string;
let kiosk: KioskApp;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'foyer-bad-words-'));
  const topics = Object.entries(titles).map(([id, { title, answer, body }], i) => {
    const words = { title: JSON.stringify(title), answer: JSON.stringify(answer), body, order: `${i + 1}` };
    return [`topics/${id}/index.en.md`, topicText(words)] as const;
  });
  await writePack(join(folder, 'content'), Object.fromEntries(topics));
  kiosk = await openKioskApp({ folder, isCalm: true });
}, 120_000);
afterAll(async () => {
  await kiosk.close();
  await rm(folder, { recursive: true, force: true });
});

test('words that are hard to draw stay on the glass: on slides, cards and pages', async () => {
  const found = await faultsOfEachScreen();
  expect(found).toEqual([]);
  expect(await readFile(join(kiosk.dataFolder, 'logs/shell.log'), 'utf8')).not.toContain('screen-gone');
}, 240_000);

async function faultsOfEachScreen(): Promise<readonly string[]> {
  const { page } = kiosk;
  const found: string[] = [];
  const look = async (screen: string) => {
    await page.waitForTimeout(150); // fonts and observers settle
    found.push(...(await glyphFaults(page)).map((fault) => `${screen}: ${fault}`));
  };
  for (let slide = 0; slide < 8; slide++) {
    await look(`slide ${slide}`);
    const before = await kiosk.mark('slide');
    await kiosk.passTime(31_000);
    await expect.poll(() => kiosk.mark('slide')).not.toBe(before);
  }
  await goHome(kiosk);
  await page.screenshot({ path: join('test-results', 'bad-words-home.png') });
  await look('home');
  for (const id of Object.keys(titles)) {
    await kiosk.touch(`.card[data-item="${id}"]`);
    await page.waitForSelector('.topic .text');
    await page.screenshot({ path: join('test-results', `bad-words-${id}.png`) });
    await look(id);
    await page.getByRole('button', { name: 'All questions' }).click();
    await page.waitForSelector('.home');
  }
  return found;
}
