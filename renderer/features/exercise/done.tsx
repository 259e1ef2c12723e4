import { useState } from 'react';
import type { ExerciseCard, ExerciseDocument } from '#contract/model.ts';
import { useSpeech } from '#i18n/words.ts';
import { Pill } from '#ui/button.tsx';
import { Colophon } from '#ui/colophon.tsx';
import { Glyph } from '#ui/glyph.tsx';
import { Pages } from '#ui/pages/pages.tsx';
import { Pressable } from '#ui/press/pressable.tsx';
import { TakeAway } from '#ui/take-away.tsx';
import { Text } from '#ui/text.tsx';
import { takeHome } from './take-home.ts';

/** The end: how much, how to go on at home, what it rests on, and all of it for a phone's camera. */
export function Done(props: {
  readonly card: ExerciseCard;
  readonly document: ExerciseDocument;
  readonly pictureUrl: (path: string) => string;
  /** The square was opened large. */
  readonly onTake: () => void;
  /** Who it is from, at the end of what a person takes home. */
  readonly signature: string;
  readonly onAgain: () => void;
}) {
  const { words } = useSpeech();
  const [isLarge, setIsLarge] = useState(false);
  const { document } = props;
  const takeAway = () => {
    setIsLarge(true);
    props.onTake();
  };
  return (
    <div className="done">
      <div className="done-page">
        <Pages pageKey="done">
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
        </Pages>
      </div>
      <div className="done-actions">
        <Pressable className="done-square" onPress={takeAway}>
          <Glyph name="square" />
          <span>
            <b>{words.takeItWithYou}</b>
            {words.takeItShort}
          </span>
        </Pressable>
        <Pill tone="sun" glyph="again" onPress={props.onAgain}>
          {words.startAgain}
        </Pill>
      </div>
      {isLarge && (
        <TakeAway
          parts={takeHome(props, words)}
          language={document.language}
          onClose={() => setIsLarge(false)}
        />
      )}
    </div>
  );
}
