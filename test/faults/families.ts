import { provideBuild } from '#build/build-state.ts';
import { breakClocks } from './clocks.ts';
import { type PartName, runContentPart } from './content.ts';
import { tollOfCuts } from './cut-counters.ts';
import { breakExports } from './exports.ts';
import { breakFullDisks } from './full-disks.ts';
import { tollOfKills } from './kill-counters.ts';
import { tollOfProcesses } from './processes.ts';
import { breakScarcity } from './scarcity.ts';
import { runTests } from './tests-of.ts';
import type { Toll } from './trial.ts';
import { breakWatchers } from './watchers.ts';

/** A family of faults: one kind of thing that goes wrong, tried in all its forms, or in a few. */
export type Family = (isShort: boolean) => Promise<Toll>;

const content =
  (part: PartName): Family =>
  (isShort) =>
    runContentPart(part, isShort ? 20 : 1_000);

const tests =
  (...files: readonly string[]): Family =>
  () =>
    runTests(files);

/** In the order in which they run. What takes long or a window comes last. */
export const families: Readonly<Record<string, Family>> = {
  'killed counters': (isShort) => tollOfKills(isShort ? 10 : 200),
  'power cut while counting': (isShort) => tollOfCuts(isShort ? 10 : 200),
  'killed imports': content('kills'),
  'power cut': content('power-cuts'),
  'write list': content('write-list'),
  'forgotten syncs': content('forgotten-syncs'),
  'n-th call': content('file-errors'),
  'damaged database': tests('test/adapters/sqlite/'),
  'full disk': async (isShort) => await breakFullDisks(isShort),
  scarcity: breakScarcity,
  clock: breakClocks,
  watcher: breakWatchers,
  'held renames': tests('test/service/held-rename-faults.test.ts'),
  export: breakExports,
  'watchdog state': tests(
    ...['watchdog', 'supervisor', 'ladder', 'single-instance', 'drawing', 'service-keeper'].map(
      (name) => `test/shell/${name}.test.ts`,
    ),
  ),
  screen: async (isShort) => {
    await provideBuild();
    return await runTests(['test/e2e/crash.test.ts', ...(isShort ? [] : ['test/e2e/recovery.test.ts'])]);
  },
  processes: async (isShort) => {
    await provideBuild();
    return await tollOfProcesses(isShort ? 1 : 10, isShort ? 1 : undefined);
  },
};

/** What needs other hardware or another system, and what stands in for it here. */
export const notRun: Readonly<Record<string, string>> = {
  'plug pulled fifty times':
    'needs a computer to switch off; `power cut` copies a real file system at every step instead',
  'display unplugged': 'needs a display with a plug; Xvfb has none',
  'sticks put in and pulled by the hundred':
    'needs a USB port; `export` pulls a mounted disk while it is written to',
  'Windows scanner that holds files': 'needs Windows; `held renames` refuses every rename as it does',
  'Windows update, log-off, sleep': 'needs Windows and a desktop session',
  'supervisor that starts the shell again': 'needs systemd as the first process; the unit is in build/os',
  'hardware graphics lost': 'needs a graphics device; `processes` kills and freezes the software one',
};
