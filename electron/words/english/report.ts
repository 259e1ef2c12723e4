import type { FolderState, ReportSection } from '#contract/staff-content.ts';
import type { Reported } from '#core/content/report-facts.ts';
import { isPlausible } from '#words/plausible-time.ts';
import { plainDay, plainTime } from './plain-time.ts';

/** What the receipt, the staff's screen and the commands say of a content folder as a whole. */
export const report = {
  headings: {
    'needs-you': 'What needs you',
    new: 'New',
    changed: 'Changed',
    gone: 'Gone',
    advice: 'Advice',
  } satisfies Readonly<Record<ReportSection['kind'], string>>,

  headline,
  lastChange: (since: string) =>
    isPlausible(since)
      ? `Last change on the wall: ${plainTime(since)}.`
      : `The clock of this computer was wrong (${plainTime(since)}) at the last change. Please set it.`,
  nothingWouldChange: 'Nothing on the wall would change.',
  folder: folderSentences,
  /** What stands for `practice.yaml` among the titles that changed. */
  practice: 'Name, order and colours (practice.yaml)',
  dayOff: {
    over: (title: string, day: string) => `${title} (its days are over, the last was ${plainDay(day)})`,
    ahead: (title: string, day: string) => `${title} (on the wall from ${plainDay(day)})`,
  },
  kept: (titles: readonly string[]) => `Shown as before, because the files need you: ${titles.join(' · ')}`,
  /** The first is the headline. */
  left: (next: string): readonly [string, ...string[]] => [
    'This kiosk does not show this folder any more.',
    `The owner chose another one: ${next}`,
    'What is changed here changes nothing on its wall.',
  ],
  kiosk: (name: string) => `Kiosk: ${name}.`,

  /** Of the exercises alone. */
  motions: (shown: number, all: number) =>
    all === 0 ? 'No exercise can be shown.' : `${shown} of ${all} exercises can be shown.`,
};

/** The line that anybody can read: "On the wall since 14:32: 12 of 13 items. 1 needs you." */
function headline(of: Reported, shown: number, all: number, needing: number): string {
  const needs =
    needing === 1 ? '1 needs you.' : needing === 0 ? 'Nothing needs you.' : `${needing} need you.`;
  const count = `${shown} of ${all} items`;
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

function folderSentences(state: FolderState): readonly string[] {
  switch (state.kind) {
    case 'missing':
      return [`The content folder has been missing since ${plainTime(state.since)}.`];
    case 'pinned':
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
