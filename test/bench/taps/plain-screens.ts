import { cp, mkdir, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from 'playwright';
import type { Spot } from '#test/support/fingers.ts';
import { takeWalk } from './take-walk.ts';
import { walk } from './walk.ts';

/** The walk's screens without Foyer behind them, and where its fingers went. */
export interface PlainScreens {
  /** An Electron app of one page, as `peers` has them: plain HTML, the same style sheets, fifteen lines of script. */
  readonly folder: string;
  readonly spots: readonly Spot[];
}

/** The same buttons in plain HTML and script: what each touch of the walk brought, recorded from the kiosk's page. */
export async function recordPlainScreens(page: Page, folder: string): Promise<PlainScreens> {
  const screens = [await screenOf(page)];
  const spots: Spot[] = [];
  for await (const { spot } of takeWalk(page)) {
    await page.waitForFunction(() => document.documentElement.dataset.deaf === undefined);
    screens.push(await screenOf(page));
    spots.push(spot);
  }
  await mkdir(folder, { recursive: true });
  await cp(join(import.meta.dirname, '..', 'peers', 'css-walker', 'main.cjs'), join(folder, 'main.cjs'));
  await writeFile(join(folder, 'package.json'), '{ "name": "plain-screens", "main": "main.cjs" }');
  await writeFile(join(folder, 'index.html'), await htmlOf(screens));
  return { folder, spots };
}

interface RecordedScreen {
  readonly page: Readonly<Record<string, string>>;
  readonly body: string;
}

function screenOf(page: Page): Promise<RecordedScreen> {
  return page.evaluate(() => ({
    page: Object.fromEntries(
      [...document.documentElement.attributes].map(({ name, value }) => [name, value]),
    ),
    body: document.body.innerHTML,
  }));
}

async function htmlOf(screens: readonly RecordedScreen[]): Promise<string> {
  const assets = join(process.cwd(), 'dist', 'renderer', 'assets');
  const sheets = (await readdir(assets)).filter((name) => name.endsWith('.css'));
  const links = sheets.map((name) => `<link rel="stylesheet" href="${pathToFileURL(join(assets, name))}" />`);
  const data = JSON.stringify(screens).replaceAll('<', String.raw`\u003c`);
  return `<!doctype html><html lang="en"><head><meta charset="utf-8" />${links.join('')}</head><body></body>
<script>
  const screens = ${data};
  let place = 0;
  function show() {
    const { page, body } = screens[place];
    const root = document.documentElement;
    for (const name of root.getAttributeNames()) if (!(name in page)) root.removeAttribute(name);
    for (const [name, value] of Object.entries(page)) if (root.getAttribute(name) !== value) root.setAttribute(name, value);
    document.body.innerHTML = body;
    for (const button of document.querySelectorAll('button')) button.onclick = next;
  }
  function next() {
    place = place === ${walk.length} ? 1 : place + 1;
    show();
  }
  show();
  requestAnimationFrame(() => requestAnimationFrame(() => { document.documentElement.dataset.slide = '1'; }));
</script></html>`;
}
