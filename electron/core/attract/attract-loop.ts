import type { ItemRef, LocalDate, Notice, Snapshot } from '#contract/model.ts';
import { helpParts } from './help-parts.ts';
import type { Slide } from './slide.ts';

/** From one "what this is" to the next there are at most so many other slides. */
const longestWait = 7;

/**
 * The whole loop, in order. "When to get help" and "what this is" alternate so that either of them comes at least
 * once in any eight slides, also across the end of the loop; where the signs need two slides, these follow one another. Items
 * that the release does not hold are left out.
 */
export function buildLoop(snapshot: Snapshot, today: LocalDate): readonly Slide[] {
  const own = withNotices(
    snapshot.playlist.flatMap(slideOf(snapshot)),
    currentNotices(snapshot.notices, today),
  );
  const { help } = snapshot;
  const helpSlides = helpParts(help).map((part): Slide => ({ kind: 'help', help, part }));
  const inTwoRuns = Math.max(1, longestWait - helpSlides.length);
  const runs = Math.max(2, 2 * Math.ceil(own.length / inTwoRuns));
  return Array.from({ length: runs }, (_, run): readonly Slide[] => [
    ...own.slice(Math.round((run * own.length) / runs), Math.round(((run + 1) * own.length) / runs)),
    ...(run % 2 === 0 ? helpSlides : [{ kind: 'about' } as const]),
  ]).flat();
}

/** The notices of a day; a notice without dates is always current. */
export function currentNotices(notices: readonly Notice[], today: LocalDate): readonly Notice[] {
  return notices.filter((n) => (n.from === null || n.from <= today) && (n.to === null || today <= n.to));
}

function slideOf(snapshot: Snapshot): (ref: ItemRef) => readonly Slide[] {
  return (ref) => {
    if (ref.kind === 'topic') {
      return snapshot.topics.filter((t) => t.id === ref.id).map((topic) => ({ kind: 'question', topic }));
    }
    return snapshot.exercises
      .filter((e) => e.id === ref.id)
      .map((exercise) => ({ kind: 'exercise', exercise }));
  };
}

/** Spreads the notices evenly among the other slides. */
function withNotices(slides: readonly Slide[], notices: readonly Notice[]): readonly Slide[] {
  return notices.reduceRight<readonly Slide[]>((mixed, notice, index) => {
    const at = Math.ceil(((index + 1) * slides.length) / (notices.length + 1));
    return [...mixed.slice(0, at), { kind: 'notice', notice }, ...mixed.slice(at)];
  }, slides);
}
