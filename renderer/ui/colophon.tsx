import type { ReviewDates, Source } from '#contract/model.ts';
import { formatDate, useSpeech } from '#i18n/words.ts';
import './colophon.css';

/** Who looked at a text, when, and what it rests on. Stands close to its end, as the NHS content standard asks. */
export function Colophon(props: {
  readonly isApproved: boolean;
  readonly reviewed: ReviewDates;
  readonly sources: readonly Source[];
}) {
  const { words, language } = useSpeech();
  const { lastReviewed, nextReview, reviewedBy } = props.reviewed;
  return (
    <footer className="colophon">
      {!props.isApproved && <p className="colophon-mark">{words.notReviewedYet}</p>}
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
