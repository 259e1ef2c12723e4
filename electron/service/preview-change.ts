import type { StaffAnswer } from '#contract/staff.ts';
import type { ContentReport } from '#contract/staff-content.ts';
import { daysOff, withoutDaysOff } from '#core/content/days-off.ts';
import type { Manifest, ReleaseSource } from '#core/content/manifest.ts';
import { type Notes, noNotes } from '#core/content/notes.ts';
import type { Problem } from '#core/content/problems.ts';
import { changesBetween } from '#core/content/release-changes.ts';
import type { ReportFacts } from '#core/content/report-facts.ts';
import { stuckClipProblems } from '#core/content/stuck-clips.ts';
import type { Clock, ContentFolder } from '#core/ports.ts';
import { reportOf } from '#words/content-report.ts';
import type { Words } from '#words/words.ts';
import type { ContentParts } from './content-parts.ts';
import { planPack } from './import-pack.ts';
import { shownToday } from './staff-report.ts';

/** What taking a pack would come to. */
export type Preview =
  | { readonly kind: 'usable'; readonly report: ContentReport; readonly problems: readonly Problem[] }
  /** Nothing of it would go on the wall. */
  | { readonly kind: 'unusable'; readonly report: ContentReport }
  /** It is being written to. */
  | { readonly kind: 'moved' };

/** Looks at the content folder as it is this moment, and says what it would change. */
export async function previewChange({
  openPack,
  folder,
  wall,
  notes,
  clock,
  words,
}: ContentParts): Promise<StaffAnswer> {
  const source: ReleaseSource = { kind: 'content-folder', folder: folder.path };
  const preview = await previewPack(openPack(folder.path), source, wall.release(), {
    clock,
    words,
    notes: notes.now(),
  });
  if (preview.kind === 'moved') return { kind: 'not-done', because: words.staff.notDone['still-writing'] };
  return { kind: 'preview', report: preview.report };
}

interface PreviewUses {
  readonly clock: Clock;
  readonly words: Words;
  readonly notes?: Notes;
}

/** The same for any pack, against what is on the wall. Changes nothing. */
export async function previewPack(
  pack: ContentFolder,
  source: ReleaseSource,
  current: Manifest | undefined,
  { clock, words, notes = noNotes }: PreviewUses,
): Promise<Preview> {
  const scan = await pack.scan();
  if (scan.kind !== 'found') return unusable([scan.problem], words);
  const plan = await planPack({ scan, source, current, isAccepted: false }, pack);
  if (plan.kind === 'moved') return plan;
  if (plan.kind === 'wait') return unusable(plan.problems, words);
  const { release, leftOut, kept } = plan;
  const today = clock.local().date;
  const found = withoutDaysOff(plan.problems, release.content, today);
  const problems = [...stuckClipProblems(notes.stuckClips, release, scan.files), ...found];
  const facts: ReportFacts = {
    of: { kind: 'preview' },
    shown: shownToday(release.content, clock),
    leftOut,
    changes: changesBetween(current, release),
    daysOff: daysOff(release.content, today),
    problems,
    kept,
    folderState: { kind: 'followed' },
    kiosk: null,
  };
  return { kind: 'usable', report: reportOf(facts, words), problems };
}

function unusable(problems: readonly Problem[], words: Words): Preview {
  const facts: ReportFacts = {
    of: { kind: 'refused-preview' },
    shown: 0,
    leftOut: 0,
    changes: { added: [], changed: [], gone: [] },
    daysOff: [],
    problems,
    kept: [],
    folderState: { kind: 'followed' },
    kiosk: null,
  };
  return { kind: 'unusable', report: reportOf(facts, words) };
}
