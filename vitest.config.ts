import { defineConfig } from 'vitest/config';
import { SlowestFirst } from './test/support/slowest-first.ts';

/** No time is measured in them, and most of it they wait: windows beside each other disturb none of them. */
const looking = [
  'accessibility',
  'bad-words',
  'behind',
  'clips',
  'crash',
  'dev',
  'door',
  'drawings',
  'escapes',
  'every-screen',
  'exercise',
  'glyph-faults',
  'keyboard',
  'lockdown',
  'loop',
  'main-job',
  'motion-pictures',
  'opening',
  'package',
  'reader-in-electron',
  'report',
  'soak',
  'start',
  'utility-process',
  'whole-window',
].map((name) => `test/e2e/${name}.test.ts`);

/** Their process is left as no other test may find it: what is measured is built as for patients. */
const apart = ['test/bench/**/*.test.ts'];

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
          maxWorkers: 2, // on two cores too, where one would be the rule
          include: ['test/**/*.test.{ts,tsx}'],
          exclude: ['test/{e2e,faults,package}/**', ...apart],
          isolate: false, // what a worker has imported serves its next files too
          testTimeout: 60_000, // real folders and databases, and threads that let all others go first, on a busy machine
          hookTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'plain, apart',
          maxWorkers: 2,
          include: apart,
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'electron',
          include: ['test/e2e/**/*.test.ts'],
          exclude: looking,
          isolate: false,
          fileParallelism: false, // one window at a time
          sequence: { groupOrder: 1 }, // when the plain tests have left the machine quiet
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
      {
        test: {
          name: 'electron, looking',
          include: looking,
          isolate: false,
          maxWorkers: 2,
          sequence: { groupOrder: 2 },
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
