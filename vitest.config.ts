import { defineConfig } from 'vitest/config';

/** The tests of `npm test`. The screen's own build settings (`vite.config.ts`) do not concern them. */
export default defineConfig({
  test: {
    reporters: [
      'default',
      './test/support/slowest-files-reporter.ts',
      './test/support/closing-line-reporter.ts',
    ],
    projects: [
      {
        test: {
          name: 'plain',
          include: ['test/**/*.test.{ts,tsx}'],
          exclude: ['test/{e2e,faults,package}/**'],
          testTimeout: 20_000, // real folders and databases on a busy machine
          hookTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'electron',
          include: ['test/e2e/**/*.test.ts'],
          fileParallelism: false, // one window at a time
          sequence: { groupOrder: 1 }, // when the plain tests have left the machine quiet
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
