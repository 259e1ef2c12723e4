import type { Reporter, TestModule } from 'vitest/node';

const shownFiles = 5;

/** Names the files that take longest, so that a slow one is seen before it hurts. */
export default class SlowestFilesReporter implements Reporter {
  onTestRunEnd(files: readonly TestModule[]): void {
    if (files.length <= shownFiles) return;
    const slowest = files
      .map((file) => ({ path: file.relativeModuleId, tookMs: tookMs(file) }))
      .sort((one, other) => other.tookMs - one.tookMs)
      .slice(0, shownFiles);
    console.log('Slowest files:');
    for (const { path, tookMs } of slowest) console.log(`  ${(tookMs / 1_000).toFixed(1)} s  ${path}`);
  }
}

/** Loading, hooks and tests. */
function tookMs(file: TestModule): number {
  const { duration, collectDuration, setupDuration, prepareDuration, environmentSetupDuration } =
    file.diagnostic();
  return duration + collectDuration + setupDuration + prepareDuration + environmentSetupDuration;
}
