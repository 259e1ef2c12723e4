import type { ContentReport, ReportEntry, ReportSection } from '#contract/staff-content.ts';

type Problem = Extract<ReportEntry, { readonly kind: 'problem' }>;

/** The problems of a part of the receipt; none where it has no such part. */
export function problemsOf(report: ContentReport, kind: ReportSection['kind']): readonly Problem[] {
  return entriesOf(report, kind).filter((entry) => entry.kind === 'problem');
}

/** The titles of a part of the receipt. */
export function titlesOf(report: ContentReport, kind: ReportSection['kind']): readonly string[] {
  return entriesOf(report, kind)
    .filter((entry) => entry.kind === 'title')
    .map(({ title }) => title);
}

function entriesOf(report: ContentReport, kind: ReportSection['kind']): readonly ReportEntry[] {
  return report.sections.find((section) => section.kind === kind)?.entries ?? [];
}
