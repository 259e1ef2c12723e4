import { useMemo } from 'react';
import { buildLoop } from '#core/attract/attract-loop.ts';
import { slideMs } from '#core/attract/slide-time.ts';
import { slideTexts, wordsOfSlide } from '#features/attract/slide-texts.ts';
import { Wall } from '#features/staff/wall.tsx';
import { useSpeech } from '#i18n/words.ts';
import { LivingSlide } from './living-slide.tsx';
import type { RoomProps } from './room-props.ts';

/** The room of the wall, with the loop's own slides drawn small. */
export function WallRoom(props: RoomProps) {
  const { snapshot, today, documents, pictureUrl } = props;
  const speech = useSpeech();
  const loop = useMemo(
    () =>
      buildLoop(snapshot, today).map((slide, index) => {
        const { title } = slideTexts(slide, speech);
        const means = {
          revision: snapshot.revision,
          loadExercise: (card: Parameters<typeof documents.exercise>[1]) =>
            documents.exercise(snapshot.revision, card, speech),
          pictureUrl,
          isStill: false,
        };
        return {
          key: `${snapshot.revision} ${index}`,
          title,
          ms: slideMs(wordsOfSlide(slide, speech)),
          drawing: <LivingSlide slide={slide} means={means} />,
        };
      }),
    [snapshot, today, speech, documents, pictureUrl],
  );
  return <Wall ask={props.ask} revision={snapshot.revision} loop={loop} />;
}
