import { BaseSequencer, type TestSpecification } from 'vitest/node';

/**
 * The files that take longest, longest first: begun at once, so that none of them is still at work alone when all others have
 * ended. Vitest itself begins with the largest files, and some of these are ten lines. `npm test` prints the slowest at its end.
 */
const slowest = [
  'e2e/loop',
  'e2e/exercise',
  'e2e/main-job',
  'e2e/accessibility',
  'e2e/every-screen',
  'e2e/behind',
  'e2e/motion-pictures',
  'e2e/package',
  'e2e/keyboard',
  'e2e/soak',
  'e2e/clips',
  'service/keep-counters', // a minute, most of it waiting
  'service/child-process',
  'service/kill-imports-faults',
  'service/write-list-faults',
  'service/kill-counters',
  'adapters/content-folder/bad-packs/texts',
  'adapters/content-folder/thread/thread-reader',
  'commands/motion-command',
  'service/staff-content',
  'commands/merge-command',
  'commands/check-command',
  'service/power-cut-faults',
].map((name) => `/test/${name}.test.ts`);

/** Begins with the slowest files. */
export class SlowestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const place = ({ moduleId }: TestSpecification) => {
      const at = slowest.findIndex((name) => moduleId.endsWith(name));
      return at === -1 ? slowest.length : at;
    };
    return (await super.sort(files)).sort((one, other) => place(one) - place(other));
  }
}
