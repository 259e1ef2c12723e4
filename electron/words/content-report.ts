import type { ContentReport, FolderState, ReportEntry, ReportSection } from '#contract/staff.ts';
import { needsSomebody, type Problem } from '#core/content/problems.ts';
import type { ReleaseChanges } from '#core/content/release-changes.ts';
import { isPlausible, plainTime } from './english/plain-time.ts';
import { told } from './told-problem.ts';

/** What there is to tell the people who edit the folder. */
export interface ReportFacts {
  readonly of: Reported;
  /** Items that are on the wall today. */
  readonly shown: number;
  /** Items that should be there and are not. */
  readonly leftOut: number;
  readonly changes: ReleaseChanges;
  readonly problems: readonly Problem[];
  /** Titles of items whose files are at fault, shown in their last good version. */
  readonly kept: readonly string[];
  readonly folderState: FolderState;
  readonly kiosk: string | null;
}

/** What the report is of. */
export type Reported =
  /** What is on the wall, since when: `2026-11-22T14:32`. */
  | { readonly kind: 'wall'; readonly since: string }
  /** What would be there, if the folder were taken. */
  | { readonly kind: 'preview' }
  /** Nothing would be: the folder cannot be taken. */
  | { readonly kind: 'refused-preview' }
  /** A kiosk that has shown nothing yet. */
  | { readonly kind: 'nothing' };

/** The words of the receipt. It says no time of its own: while nothing changes, its words do not either. */
export function reportOf(facts: ReportFacts): ContentReport {
  const { problems, changes } = facts;
  const sections: readonly ReportSection[] = [
    {
      kind: 'needs-you',
      heading: 'What needs you',
      entries: problems.filter(needsSomebody).map(problemEntry),
    },
    { kind: 'new', heading: 'New', entries: changes.added.map(titleEntry) },
    { kind: 'changed', heading: 'Changed', entries: changes.changed.map(titleEntry) },
    { kind: 'gone', heading: 'Gone', entries: changes.gone.map(titleEntry) },
    {
      kind: 'advice',
      heading: 'Advice',
      entries: problems.filter((found) => !needsSomebody(found)).map(problemEntry),
    },
  ];
  return {
    headline: headlineOf(facts),
    facts: sentencesOf(facts),
    sections: sections.filter(({ entries }) => entries.length > 0),
  };
}

/** The line that anybody can read: "On the wall since 14:32: 12 of 13 items. 1 needs you." */
function headlineOf({ of, shown, leftOut, problems }: ReportFacts): string {
  const places = new Set(problems.filter(needsSomebody).map((found) => found.file ?? told(found).what));
  const needs =
    places.size === 1
      ? '1 needs you.'
      : places.size === 0
        ? 'Nothing needs you.'
        : `${places.size} need you.`;
  const count = `${shown} of ${shown + leftOut} items`;
  switch (of.kind) {
    case 'wall':
      return `On the wall${isPlausible(of.since) ? ` since ${of.since.slice(11)}` : ''}: ${count}. ${needs}`;
    case 'preview':
      return `If this folder were taken now: ${count} on the wall. ${needs}`;
    case 'refused-preview':
      return `This folder would not be taken. ${needs}`;
    case 'nothing':
      return `Nothing is on the wall yet. ${needs}`;
  }
}

function sentencesOf({ of, changes, kept, folderState, kiosk }: ReportFacts): readonly string[] {
  const isSame = changes.added.length + changes.changed.length + changes.gone.length === 0;
  return [
    ...(of.kind === 'wall' ? [sinceSentence(of.since)] : isSame ? ['Nothing on the wall would change.'] : []),
    ...folderSentences(folderState),
    ...(kept.length > 0 ? [`Shown as before, because the files need you: ${kept.join(' · ')}`] : []),
    ...(kiosk === null ? [] : [`Kiosk: ${kiosk}.`]),
  ];
}

function sinceSentence(since: string): string {
  return isPlausible(since)
    ? `Last change on the wall: ${plainTime(since)}.`
    : `The clock of this computer was wrong (${plainTime(since)}) at the last change. Please set it.`;
}

function folderSentences(state: FolderState): readonly string[] {
  switch (state.kind) {
    case 'missing':
      return [`The content folder has been missing since ${plainTime(state.since)}.`];
    case 'held':
      return [
        `The last change was undone on ${plainTime(state.since)}.`,
        'The wall stays as it is now until a file in the folder is changed.',
      ];
    case 'waits':
      return [`Foyer has been waiting for a person since ${plainTime(state.since)}.`];
    case 'followed':
    case 'restless':
    case 'refused':
      return []; // the problems say it all
  }
}

/** A problem as what, why and what to do. */
export function problemEntry(found: Problem): ReportEntry {
  return { kind: 'problem', ...told(found) };
}

function titleEntry(title: string): ReportEntry {
  return { kind: 'title', title };
}
