import type { ExerciseCard, ExerciseDocument } from '#contract/model.ts';
import { useSpeech } from '#i18n/words.ts';
import { Pill } from '#ui/button.tsx';
import { Colophon } from '#ui/colophon.tsx';
import { Paged } from '#ui/paged.tsx';
import { Text } from '#ui/text.tsx';

/** The end: how much, how to go on at home, what it rests on. */
export function Done(props: {
  readonly card: ExerciseCard;
  readonly document: ExerciseDocument;
  readonly pictureUrl: (path: string) => string;
  readonly onAgain: () => void;
  readonly onTakeAway: () => void;
}) {
  const { words } = useSpeech();
  const { document } = props;
  return (
    <div className="done">
      <div className="done-page">
        <Paged pageKey="done">
          <div className="done-text" lang={document.language}>
            <p className="exercise-kicker">{words.wellDone}</p>
            <h1>{words.goOnAtHome}</h1>
            <p className="before-answer">{document.dose}</p>
            <Text tree={document.body} language={document.language} pictureUrl={props.pictureUrl} />
            {document.guidelineNote !== null && <p>{document.guidelineNote}</p>}
            <Colophon
              isApproved={props.card.isApproved}
              reviewed={document.reviewed}
              sources={document.sources}
            />
          </div>
        </Paged>
      </div>
      <div className="done-actions">
        <Pill tone="sun" glyph="again" onPress={props.onAgain}>
          {words.startAgain}
        </Pill>
        <Pill tone="card" glyph="square" onPress={props.onTakeAway}>
          {words.takeItWithYou}
        </Pill>
      </div>
    </div>
  );
}
