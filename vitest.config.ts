import { defineConfig } from 'vitest/config';
import { SlowestFirst } from './test/support/slowest-first.ts';

/**
 * Each in a process of its own: what is measured is built as for patients, which no other test may find; and whose threads are
 * asked about has none that another test left.
 */
const apart = ['test/bench/**/*.test.ts', 'test/adapters/content-folder/thread/reader-priority.test.ts'];

/** How soon a screen is back: with too much beside it the machine would be measured. */
const timed = ['test/e2e/{crash,recovery,recovery-in-page}.test.ts'];

/** The tests of `npm test`. The screen's own build settings (`vite.config.ts`) do not concern them. */
export default defineConfig({
  test: {
    reporters: [
      'default',
      './test/support/slowest-files-reporter.ts',
      './test/support/closing-line-reporter.ts',
    ],
    sequence: { sequencer: SlowestFirst },
    projects: [
      {
        test: {
          name: 'plain',
          maxWorkers: 3, // on two cores too, where one would be the rule: some wait for a minute to go by
          include: ['test/**/*.test.{ts,tsx}'],
          exclude: ['test/{e2e,faults,package}/**', ...apart],
          isolate: false, // what a worker has imported serves its next files too
          sequence: { groupOrder: 1 },
          testTimeout: 60_000, // real folders and databases, and threads that let all others go first, on a busy machine
          hookTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'plain, apart',
          maxWorkers: 3, // as many: they run in one group
          sequence: { groupOrder: 1 },
          include: apart,
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'electron',
          include: ['test/e2e/**/*.test.ts'],
          exclude: timed,
          isolate: false,
          maxWorkers: 3, // windows beside each other: half of a window's time is waiting
          sequence: { groupOrder: 2 }, // when the plain tests have left the machine quiet
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
      {
        test: {
          name: 'electron, timed',
          include: timed,
          isolate: false,
          maxWorkers: 1,
          sequence: { groupOrder: 0 }, // first, while nothing else has asked anything of the machine
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
