import type { ContentReport } from '#contract/staff.ts';
import { needsSomebody, type Problem } from '#core/content/problems.ts';
import { problemEntry } from './content-report.ts';

/** What is said of a folder's exercises before pictures of them are made, worded as a receipt is. */
export function motionReport({ shown, refused, problems }: MotionFacts): ContentReport {
  const part = (kind: 'needs-you' | 'advice', heading: string, found: readonly Problem[]) =>
    found.length === 0 ? [] : [{ kind, heading, entries: found.map(problemEntry) }];
  return {
    headline:
      shown + refused === 0
        ? 'No exercise can be shown.'
        : `${shown} of ${shown + refused} exercises can be shown.`,
    facts: [],
    sections: [
      ...part('needs-you', 'What needs you', problems.filter(needsSomebody)),
      ...part(
        'advice',
        'Advice',
        problems.filter((found) => !needsSomebody(found)),
      ),
    ],
  };
}

interface MotionFacts {
  readonly shown: number;
  readonly refused: number;
  readonly problems: readonly Problem[];
}
