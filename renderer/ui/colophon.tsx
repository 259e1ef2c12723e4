import type { ReviewDates, Source, Standing } from '#contract/model.ts';
import { formatDate, useSpeech } from '#i18n/words.ts';
import './colophon.css';

/** Who looked at a text, when, and what it rests on. Stands close to its end, as the NHS content standard asks. */
export function Colophon(props: {
  /** Left out where nobody approved the text. */
  readonly standing: Standing | undefined;
  readonly reviewed: ReviewDates;
  readonly sources: readonly Source[];
}) {
  const { words, language } = useSpeech();
  const { lastReviewed, reviewedBy } = props.reviewed;
  const approved = props.standing?.approved ?? null;
  const nextReview = props.standing?.nextReview ?? props.reviewed.nextReview;
  return (
    <footer className="colophon">
      {approved === null && <p className="colophon-mark">{words.notReviewedYet}</p>}
      {props.standing?.isOverdue && <p className="colophon-mark">{words.reviewOverdue}</p>}
      {approved !== null && <p>{words.approvedBy(approved.role, formatDate(approved.on, language))}</p>}
      <p>
        {lastReviewed === null ? words.neverReviewed : words.lastReviewed(formatDate(lastReviewed, language))}
        {nextReview !== null && ` ${words.nextReview(formatDate(nextReview, language))}`}
        {reviewedBy !== null && ` ${words.reviewedBy(reviewedBy)}`}
      </p>
      {props.sources.length > 0 && (
        <p>
          {words.sources}: {props.sources.map(sourceLine).join(' · ')}
        </p>
      )}
    </footer>
  );
}

function sourceLine(source: Source): string {
  return [source.title, source.by, source.year].filter((part) => part !== null).join(', ');
}
