import type { Problem } from '#core/content/problems.ts';
import { shortened } from '#core/content/shortened.ts';
import type { Report } from './part.ts';

const maxPerFile = 5;
/** Each row is a notice of its own, each name a file or a folder, and whoever wrote it looks for it. */
const maxRows = 100;
const maxProblems = 2_000;

/**
 * Collects problems: at most five of a kind for one file, or a hundred rows or names, so that one bad text cannot bury the rest. What is
 * quoted as not shown is quoted all the same, in the fifth.
 */
export function createProblemList(): { readonly problems: readonly Problem[]; readonly report: Report } {
  const problems: Problem[] = [];
  const counts = new Map<string, number>();
  return {
    problems,
    report(found) {
      const key = `${found.code} ${found.file}`;
      const count = (counts.get(key) ?? 0) + 1;
      counts.set(key, count);
      if (found.file !== undefined && count > (rows.includes(found.code) ? maxRows : maxPerFile)) {
        const last = problems.findLastIndex(
          (other) => other.code === found.code && other.file === found.file,
        );
        const both = joined(problems[last], found);
        if (both !== undefined) problems[last] = both;
      } else if (problems.length < maxProblems) problems.push(found);
    },
  };
}

const rows: readonly Problem['code'][] = [
  ...(['notice-row', 'text-unlisted', 'day-first', 'day-hour', 'notice-days'] as const),
  ...(['folder-name', 'file-name'] as const), // `file` is the folder that they lie in
];

const mostSigns = 2_000;

function joined(one: Problem | undefined, other: Problem): Problem | undefined {
  if (one?.code === 'html-dropped' && other.code === 'html-dropped') return bothQuoted(one, other.words);
  if (one?.code === 'struck-out' && other.code === 'struck-out') return bothQuoted(one, other.words);
  if (one?.code === 'link-dropped' && other.code === 'link-dropped') return bothQuoted(one, other.words);
  if (one?.code === 'note-in-line' && other.code === 'note-in-line') return bothQuoted(one, other.words);
  return undefined;
}

function bothQuoted<P extends { readonly words: string }>(one: P, words: string): P {
  return { ...one, words: shortened(`${one.words} … ${words}`, mostSigns) };
}

/** The same of problems that are known already. */
export function boundedProblems(found: readonly Problem[]): readonly Problem[] {
  const { problems, report } = createProblemList();
  found.forEach(report);
  return problems;
}
