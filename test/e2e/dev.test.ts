import { type ChildProcess, spawn } from 'node:child_process';
import { readdir, readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { landscape } from '#build/display.ts';
import { withPictureApp } from '#build/picture-app.ts';

let command: ChildProcess;
let address: string;

beforeAll(async () => {
  command = spawn(process.execPath, ['build/dev.ts'], { stdio: ['ignore', 'pipe', 'inherit'] });
  if (command.stdout === null) throw new Error('The command cannot be heard.');
  for await (const line of createInterface(command.stdout)) {
    address = /http:\S+/.exec(line)?.[0] ?? '';
    if (address !== '') break;
  }
}, 60_000);
afterAll(() => void command.kill());

test('npm run dev shows the starter pack in a browser, and a touch opens what is shown', async () => {
  const app = ['build/motion/window.cjs', resolve('renderer/index.html')]; // a window, to be sent elsewhere
  await withPictureApp(landscape, { app }, async (page) => {
    const faults: string[] = [];
    page.on('pageerror', (fault) => faults.push(fault.message));
    await page.goto(address);
    await page.waitForSelector('html[data-slide="1"]', { state: 'attached', timeout: 60_000 });
    const question = await page.locator('.slide h1').innerText();
    await page.locator('.attract-touch').click();
    await page.waitForSelector('.topic .text');
    const flat = (text: string) => text.replace(/\s+/gu, ' ');
    expect(flat(await page.locator('.topic h1').innerText())).toBe(flat(question));
    expect(await page.locator('.topic').getAttribute('data-item')).not.toBe('');
    expect(faults).toEqual([]);
  });
}, 120_000);

test('nothing of it is in what ships', async () => {
  const folder = join('dist', 'renderer');
  const scripts = (await readdir(folder, { recursive: true })).filter((name) => name.endsWith('.js'));
  expect(scripts.length).toBeGreaterThan(0);
  for (const script of scripts) {
    expect(await readFile(join(folder, script), 'utf8'), script).not.toMatch(/starter-content|memory/i);
  }
});
