import { join, resolve } from 'node:path';
import type { ElectronApplication, Page } from 'playwright';
import { provideBuild } from '#build/build-state.ts';
import { openDisplay } from '#build/display.ts';
import { findRuntime } from '#build/electron-runtime/find-runtime.ts';
import { type LaunchOptions, planLaunch } from '#build/launch.ts';
import { launchElectron } from '#build/launch-electron.ts';
import { needsVirtualDisplay } from '#build/offline/missing-parts.ts';
import { provideSystemPackages } from '#build/offline/system-packages.ts';
import { inTemporaryFolder } from '#test/bench/temporary-folder.ts';

/** The real kiosk at its own pace, with a way into its shell and its page. */
export interface DrivenKiosk {
  readonly app: ElectronApplication;
  readonly page: Page;
  readonly contentFolder: string;
  readonly dataFolder: string;
}

/** Starts it on the content and data below `folder`, waits for its first slide, and ends it after `use`. */
export async function withKiosk<T>(folder: string, use: (kiosk: DrivenKiosk) => Promise<T>): Promise<T> {
  await provideBuild();
  const folders = { contentFolder: join(folder, 'content'), dataFolder: join(folder, 'data') };
  return await withWindow(folders, (app, page) => use({ app, page, ...folders }));
}

/** The same for one of the windows in `peers`, or in a folder of its own, which mark their first frame as the kiosk does. */
export function withPeer<T>(
  name: string,
  use: (page: Page) => Promise<T>,
  contentFolder?: string,
): Promise<T> {
  const app = [resolve(import.meta.dirname, '..', 'peers', name)];
  return inTemporaryFolder((dataFolder) =>
    withWindow({ dataFolder, contentFolder, app }, (_, page) => use(page)),
  );
}

async function withWindow<T>(
  options: LaunchOptions,
  use: (app: ElectronApplication, page: Page) => Promise<T>,
): Promise<T> {
  const runtime = await findRuntime(() => undefined);
  await provideSystemPackages(runtime);
  const display = needsVirtualDisplay() ? await openDisplay() : undefined;
  const launch = planLaunch(runtime, { ...options, display: display?.name });
  try {
    const app = await launchElectron(launch);
    try {
      const page = await app.firstWindow();
      await page.waitForSelector('html[data-slide]', { state: 'attached', timeout: firstSlideMs });
      return await use(app, page);
    } finally {
      await app.close();
    }
  } finally {
    await display?.close();
  }
}

const firstSlideMs = 60_000; // a busy machine's slowest start, not a promise

/** Milliseconds since 1970 with fractions: the same clock as the page's, so that both can be compared. */
export function nowMs(): number {
  return performance.timeOrigin + performance.now();
}
