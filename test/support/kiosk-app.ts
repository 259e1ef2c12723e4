import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { CDPSession, ElectronApplication, Locator, Page } from 'playwright';
import type { DisplaySize } from '#build/display.ts';
import { findRuntime } from '#build/electron-runtime/find-runtime.ts';
import { planLaunch } from '#build/launch.ts';
import { launchElectron } from '#build/launch-electron.ts';
import { pageUrl, safePageUrl } from '#contract/addresses.ts';
import type { Answer } from '#contract/errors.ts';
import { openOwnDisplay } from './own-display.ts';
import { putServedFolders } from './served-folders.ts';

/** The real kiosk in a real Electron, on folders of its own, with hands for its screen. */
export interface KioskApp {
  readonly app: ElectronApplication;
  readonly page: Page;
  readonly dataFolder: string;
  readonly contentFolder: string;
  /** A finger at the middle of the first element that matches. */
  touch(selector: string): Promise<void>;
  /** Lets so much of the screen's time pass at once. Only its clocks are moved; what it shows is real. */
  passTime(ms: number): Promise<void>;
  /** What the page says of itself on `<html data-…>`. */
  mark(name: 'slide' | 'slideKind' | 'revision'): Promise<string | undefined>;
  close(): Promise<void>;
}

export interface KioskAppOptions {
  readonly size?: DisplaySize;
  /** Kept from one start to the next; otherwise new folders that go with the app, and hold what a first start leaves. */
  readonly folder?: string;
  /** Has never run: even new folders are empty. */
  readonly isNew?: boolean;
  /** Opens the screen in its safe mode: cuts instead of motion, so that nothing has to be waited for. */
  readonly isCalm?: boolean;
}

/** A panel as those of patients, and half its points: drawn without a graphics card, it costs half. */
export const smallPanel: DisplaySize = { width: 768, height: 1366 };

const tapMs = 80; // a quick finger
const answerMs = 50_000;
const firstSlideMs = 60_000; // a busy machine's slowest start, not a promise

/** Starts the kiosk and waits for its first slide. The page's clock is Playwright's, running at its own pace. */
export async function openKioskApp(options: KioskAppOptions = {}): Promise<KioskApp> {
  try {
    return await openOnce(options);
  } catch (cause) {
    if (!(cause instanceof NoAnswer)) throw cause;
    console.warn('Playwright got no answer from the kiosk that it had started: it is started once more.');
    return openOnce(options);
  }
}

/** On a very busy machine Playwright's line to a page that runs well has been seen to stay silent for minutes. */
class NoAnswer extends Error {}

async function openOnce(options: KioskAppOptions): Promise<KioskApp> {
  const folder = options.folder ?? (await mkdtemp(join(tmpdir(), 'foyer-kiosk-')));
  if (options.folder === undefined && !options.isNew) await putServedFolders(folder, 'starter');
  const dataFolder = join(folder, 'data');
  const contentFolder = join(folder, 'content');
  const display = await openOwnDisplay(options.size ?? smallPanel);
  const runtime = await findRuntime(() => undefined);
  const launch = planLaunch(runtime, { dataFolder, contentFolder, display: display?.name });
  const app = await launchElectron(launch);
  const page = await Promise.race([prepare(app, options), silence()]).catch(async (cause) => {
    app.process().kill('SIGKILL');
    await display?.close();
    throw cause;
  });
  const debug = await page.context().newCDPSession(page);

  return {
    app,
    page,
    dataFolder,
    contentFolder,
    touch: (selector) => touchMiddle(page, debug, selector),
    passTime: async (ms) => {
      await page.clock.fastForward(ms);
      await twoFrames(page);
    },
    mark: (name) => page.evaluate((key) => document.documentElement.dataset[key], name),
    close: async () => {
      await app.close();
      await display?.close();
      if (options.folder === undefined) await rm(folder, { recursive: true, force: true });
    },
  };
}

async function silence(): Promise<never> {
  await new Promise((resolve) => setTimeout(resolve, answerMs).unref());
  throw new NoAnswer(`No answer within ${answerMs / 1_000} s`);
}

/** The kiosk's page with Playwright's clock in it, its first slide painted. */
async function prepare(app: ElectronApplication, options: KioskAppOptions): Promise<Page> {
  const page = await app.firstWindow();
  const isPainted = () =>
    page.waitForSelector('html[data-slide]', { state: 'attached', timeout: firstSlideMs });
  await isPainted(); // the shell's own first load: a load of ours before it would be overtaken by it
  await page.clock.install();
  await page.goto(options.isCalm ? safePageUrl : pageUrl);
  await isPainted();
  await page.waitForFunction(isWhole, undefined, { timeout: firstSlideMs });
  return page;
}

/** Whether there is more than the opening of a release, which a screen shows while the service is still busy. */
async function isWhole(): Promise<boolean> {
  const { foyer } = globalThis as unknown as Pick<KioskWindow, 'foyer'>; // as the preload put it there
  const answer = await foyer.getSnapshot();
  return answer.ok && answer.value.number > 0;
}

interface KioskWindow {
  readonly foyer: { getSnapshot(): Promise<Answer<{ readonly number: number }>> };
}

/** What Foyer wrote back into the content folder. */
export async function readReceipt(kiosk: KioskApp): Promise<string> {
  return readFile(join(kiosk.contentFolder, '_RECEIPT.txt'), 'utf8');
}

async function touchMiddle(page: Page, debug: CDPSession, selector: string): Promise<void> {
  const element = page.locator(selector).first();
  await element.waitFor({ state: 'visible' });
  await page.waitForSelector('html:not([data-deaf])', { state: 'attached' }); // a new screen takes no touch at first
  await turnTo(page, element);
  const box = await element.boundingBox();
  if (box === null) throw new Error(`Nothing to touch at ${selector}`);
  const touchPoints = [{ x: box.x + box.width / 2, y: box.y + box.height / 2 }];
  await debug.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints });
  await page.waitForTimeout(tapMs);
  await debug.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
  await twoFrames(page);
}

/** Turns the pages of a text by its buttons, as a person would, until an element's page is seen. */
async function turnTo(page: Page, element: Locator): Promise<void> {
  for (let turn = 0; turn < mostPages; turn += 1) {
    const side = await element.evaluate((node) => {
      const view = node.closest('.pages-view')?.getBoundingClientRect();
      const box = node.getBoundingClientRect();
      if (view === undefined) return 'here';
      return box.left >= view.right ? 'on' : box.right <= view.left ? 'back' : 'here';
    });
    if (side === 'here') return;
    await page.locator(side === 'on' ? '.pages-turn .pill' : '.pages-turn .round').click();
    await page.waitForTimeout(pageTurnMs);
  }
}

const mostPages = 20;
/** Longer than a page takes to come into sight. */
const pageTurnMs = 500;

/** Until the page has painted what just changed. */
async function twoFrames(page: Page): Promise<void> {
  await page.evaluate(
    () =>
      new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve(undefined)))),
  );
}
