import type { Page } from 'playwright';
import { type DisplaySize, openDisplay } from './display.ts';
import { findRuntime } from './electron-runtime/find-runtime.ts';
import { type LaunchOptions, planLaunch } from './launch.ts';
import { launchElectron } from './launch-electron.ts';

/** Starts an app on a screen of that size, for its pictures, and gives `use` its window. Ends it afterwards. */
export async function withPictureApp<T>(
  size: DisplaySize,
  options: Omit<LaunchOptions, 'display'>,
  use: (page: Page) => Promise<T>,
): Promise<T> {
  const display = process.platform === 'linux' ? await openDisplay(size) : undefined;
  try {
    const runtime = await findRuntime(() => undefined);
    const launch = planLaunch(runtime, { ...options, display: display?.name });
    const app = await launchElectron(launch);
    try {
      return await use(await app.firstWindow());
    } finally {
      await app.close();
    }
  } finally {
    await display?.close();
  }
}
