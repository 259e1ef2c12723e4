import type { ContentReport } from '#contract/staff-content.ts';
import { titlesOf } from './report-parts.ts';

const kinds = ['new', 'changed', 'gone'] as const;

/** What came, changed and went, a line each, in the receipt's words. */
export function ChangeList({ report }: { readonly report: ContentReport }) {
  return kinds.map((kind) => {
    const titles = titlesOf(report, kind);
    const heading = report.sections.find((section) => section.kind === kind)?.heading;
    return (
      heading !== undefined &&
      titles.length > 0 && (
        <p key={kind}>
          {heading}: <b>{titles.join(' · ')}</b>
        </p>
      )
    );
  });
}

/** True where anything came, changed or went. */
export function hasChanges(report: ContentReport): boolean {
  return kinds.some((kind) => titlesOf(report, kind).length > 0);
}
