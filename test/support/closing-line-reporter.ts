import type { Reporter, TestCase, TestModule, TestSuite } from 'vitest/node';

/** How many tests ended in which way. */
export interface TestCounts {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

/** Ends a run with one line for people and programs, the very last that the process prints. */
export default class ClosingLineReporter implements Reporter {
  #counts: TestCounts = { passed: 0, failed: 0, skipped: 0 };

  onInit(): void {
    process.once('exit', (exitCode) => {
      process.stdout.write(`${closingLine(this.#counts, exitCode)}\n`);
    });
  }

  onTestCaseResult(test: TestCase): void {
    const { state } = test.result();
    if (state === 'pending') return; // it never ended: the run did not either
    this.#count(state);
  }

  /** A hook that fails, a file that cannot be loaded: tests that were never run count as one that failed. */
  onTestSuiteResult(suite: TestSuite): void {
    if (suite.errors().length > 0) this.#count('failed');
  }

  onTestModuleEnd(file: TestModule): void {
    if (file.errors().length > 0) this.#count('failed');
  }

  #count(state: keyof TestCounts): void {
    this.#counts = { ...this.#counts, [state]: this.#counts[state] + 1 };
  }
}

/** A process that fails without a failed test (nothing to run, an error outside of tests) has one failure to report. */
export function closingLine({ passed, failed, skipped }: TestCounts, exitCode: number): string {
  const failures = exitCode === 0 ? failed : Math.max(failed, 1);
  return `${passed} passed, ${failures} failed, ${skipped} skipped`;
}
