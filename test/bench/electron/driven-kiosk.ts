import { join } from 'node:path';
import { _electron, type ElectronApplication, type Page } from 'playwright';
import { provideBuild } from '#build/build-state.ts';
import { openDisplay } from '#build/display.ts';
import { findRuntime } from '#build/electron-runtime/find-runtime.ts';
import { needsVirtualDisplay } from '#build/electron-runtime/missing-parts.ts';
import { provideSystemPackages } from '#build/electron-runtime/system-packages.ts';
import { planLaunch } from '#build/launch.ts';

/** The real kiosk at its own pace, with a way into its shell and its page. */
export interface DrivenKiosk {
  readonly app: ElectronApplication;
  readonly page: Page;
  readonly contentFolder: string;
  readonly dataFolder: string;
}

/** Starts it on the content and data below `folder`, waits for its first slide, and ends it after `use`. */
export async function withKiosk<T>(folder: string, use: (kiosk: DrivenKiosk) => Promise<T>): Promise<T> {
  const runtime = await findRuntime(() => undefined);
  await provideSystemPackages(runtime);
  await provideBuild();
  const display = needsVirtualDisplay() ? await openDisplay() : undefined;
  const [contentFolder, dataFolder] = [join(folder, 'content'), join(folder, 'data')];
  const launch = planLaunch(runtime, { dataFolder, contentFolder, display: display?.name });
  try {
    const app = await _electron.launch({
      executablePath: launch.executable,
      args: [...launch.words],
      env: launch.environment,
    });
    try {
      const page = await app.firstWindow();
      await page.waitForSelector('html[data-slide]', { state: 'attached', timeout: firstSlideMs });
      return await use({ app, page, contentFolder, dataFolder });
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
