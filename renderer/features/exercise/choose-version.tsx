import { useEffect } from 'react';
import type { ExerciseDocument, ExercisePlace } from '#contract/model.ts';
import { versionAt } from '#core/exercise/versions.ts';
import type { PageTime } from '#core/visit/page-time.ts';
import { FigureDrawing } from '#figure/figure-drawing.tsx';
import { shownPicture } from '#figure/still-cards.ts';
import { spoken } from '#i18n/direction.ts';
import { type OpenedWords, useOpenedWords } from '#i18n/opened/words.ts';
import { Round } from '#ui/button.tsx';
import { Pressable } from '#ui/press/pressable.tsx';
import { useNewScreen } from '#ui/use-new-screen.ts';
import './choose-version.css';

const names = { chair: 'inChair', standing: 'onFeet', wall: 'atWall', floor: 'onFloor' } as const satisfies {
  readonly [P in ExercisePlace]: keyof OpenedWords;
};
const page: PageTime = { kind: 'page', words: 20, watchS: 0 };

/** Where somebody wants to do an exercise: nobody is led on to the floor who chose a chair. */
export function ChooseVersion(props: {
  readonly document: ExerciseDocument;
  /** The item's. */
  readonly id: string;
  readonly places: readonly ExercisePlace[];
  readonly onChoose: (place: ExercisePlace) => void;
  readonly onFace: (page: PageTime) => void;
  readonly onHome: () => void;
}) {
  const words = useOpenedWords();
  const { document, id, places, onChoose, onFace, onHome } = props;
  useNewScreen('choose');
  useEffect(() => onFace(page), [onFace]);
  return (
    <main className="exercise" data-item={id} data-state="choose">
      <div className="choose">
        <header>
          <p className="exercise-kicker" {...spoken(document.language)}>
            {document.title}
          </p>
          <h1>{words.chooseVersion}</h1>
        </header>
        <div className="choose-places">
          {places.map((place) => (
            <Pressable
              key={place}
              className="choose-place"
              data-ring="inside"
              data-place={place}
              onPress={() => onChoose(place)}
            >
              <VersionPicture document={document} place={place} />
              <span className="choose-words">
                <b>{words[names[place]]}</b>
                {place === 'floor' && <span>{words.onFloorAsks}</span>}
              </span>
            </Pressable>
          ))}
        </div>
        <nav aria-label={words.waysOn}>
          <Round label={words.allQuestions} glyph="back" onPress={onHome} />
        </nav>
      </div>
    </main>
  );
}

function VersionPicture(props: { readonly document: ExerciseDocument; readonly place: ExercisePlace }) {
  const { motion } = versionAt(props.document, props.place);
  return (
    <span className="choose-picture" data-picture>
      <FigureDrawing {...shownPicture(motion)} hasGlow={false} />
    </span>
  );
}
