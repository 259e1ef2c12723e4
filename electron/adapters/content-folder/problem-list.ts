import type { Problem } from '#core/content/problems.ts';
import type { Report } from './part.ts';

const maxPerFile = 5;
const maxProblems = 2_000;

/** Collects problems: at most five of a kind for one file, so that one bad text cannot bury the rest. */
export function createProblemList(): { readonly problems: readonly Problem[]; readonly report: Report } {
  const problems: Problem[] = [];
  const counts = new Map<string, number>();
  return {
    problems,
    report(found) {
      const key = `${found.code} ${found.file}`;
      const count = (counts.get(key) ?? 0) + 1;
      counts.set(key, count);
      if (found.file !== undefined && count > maxPerFile) return;
      if (problems.length < maxProblems) problems.push(found);
    },
  };
}

/** The same of problems that are known already. */
export function boundedProblems(found: readonly Problem[]): readonly Problem[] {
  const { problems, report } = createProblemList();
  found.forEach(report);
  return problems;
}
