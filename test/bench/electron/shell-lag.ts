import type { ElectronApplication } from 'playwright';

/** How late the shell's event loop is at worst while `work` goes on: the 99th percentile in milliseconds. */
export async function shellLagMs(app: ElectronApplication, work: () => Promise<unknown>): Promise<number> {
  const watch = await app.evaluateHandle((_electron, resolutionMs) => {
    const { monitorEventLoopDelay } = process.getBuiltinModule('node:perf_hooks');
    const histogram = monitorEventLoopDelay({ resolution: resolutionMs });
    histogram.enable();
    return histogram;
  }, resolutionMs);
  await work();
  const p99Ns = await watch.evaluate((histogram) => {
    histogram.disable();
    return histogram.percentile(99);
  });
  await watch.dispose();
  return p99Ns / 1e6 - resolutionMs; // the pause between two looks is no delay
}

const resolutionMs = 1;
