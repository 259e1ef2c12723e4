import type { ContentReport, ReportSection } from '#contract/staff-content.ts';
import { needsSomebody, type Problem } from '#core/content/problems.ts';
import { countsOf, type ReleaseChanges } from '#core/content/release-changes.ts';
import type { MotionFacts, ReportFacts } from '#core/content/report-facts.ts';
import { printable } from './printable.ts';
import { told } from './told-problem.ts';
import type { Words } from './words.ts';

/** The words of the receipt. It says no time of its own: while nothing changes, its words do not either. */
export function reportOf(facts: ReportFacts, words: Words): ContentReport {
  const { of, shown, leftOut, problems } = facts;
  const pressing = problems.filter(needsSomebody);
  return {
    headline: words.report.headline(of, shown, shown + leftOut, pressing.length),
    facts: sentencesOf(facts, words),
    sections: sectionsOf(problems, withDays(facts, words), words),
  };
}

/** Whoever reads that something is new looks for it on the wall: where its days are others, that is told beside it. */
function withDays({ changes, daysOff }: ReportFacts, { report }: Words): ReleaseChanges {
  const off = new Map(daysOff.map((one) => [one.title, one]));
  const titled = (title: string) => {
    const found = off.get(title);
    return found === undefined ? title : report.dayOff[found.kind](title, found.day);
  };
  return { ...changes, added: changes.added.map(titled), changed: changes.changed.map(titled) };
}

const unchanged: ReleaseChanges = { added: [], changed: [], gone: [] };

/** What is said of a folder's exercises before pictures of them are made, worded as a receipt is. */
export function motionReport({ shown, refused, problems }: MotionFacts, words: Words): ContentReport {
  const headline = words.report.motions(shown, shown + refused);
  return { headline, facts: [], sections: sectionsOf(problems, unchanged, words) };
}

/** The last receipt in a folder that a kiosk does not follow any more. */
export function leavingReport(next: string, kiosk: string, { report }: Words): ContentReport {
  const [headline, ...facts] = report.left(printable(next));
  return { headline, facts: [...facts, report.kiosk(kiosk)], sections: [] };
}

function sentencesOf({ of, changes, kept, folderState, kiosk }: ReportFacts, { report }: Words) {
  const isSame = Object.values(countsOf(changes)).every((count) => count === 0);
  return [
    ...(of.kind === 'wall' ? [report.lastChange(of.since)] : isSame ? [report.nothingWouldChange] : []),
    ...report.folder(folderState),
    ...(kept.length > 0 ? [report.kept(kept)] : []),
    ...(kiosk === null ? [] : [report.kiosk(kiosk)]),
  ];
}

/** Those that have entries, the most pressing first. */
function sectionsOf(
  problems: readonly Problem[],
  { added, changed, gone, isPracticeChanged }: ReleaseChanges,
  words: Words,
): readonly ReportSection[] {
  const title = (text: string) => ({ kind: 'title', title: text.replace(/\s+/g, ' ') }) as const; // a notice may have lines
  const problem = (found: Problem) => ({ kind: 'problem', ...told(found, words) }) as const;
  const entries = {
    'needs-you': problems.filter(needsSomebody).map(problem),
    new: added.map(title),
    changed: [...(isPracticeChanged ? [words.report.practice] : []), ...changed].map(title),
    gone: gone.map(title),
    advice: problems.filter((found) => !needsSomebody(found)).map(problem),
  } satisfies Record<ReportSection['kind'], ReportSection['entries']>;
  return (['needs-you', 'new', 'changed', 'gone', 'advice'] as const)
    .map((kind) => ({ kind, heading: words.report.headings[kind], entries: entries[kind] }))
    .filter((section) => section.entries.length > 0);
}
