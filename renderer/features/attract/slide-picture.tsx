import { useMemo } from 'react';
import type { ExerciseCard, ExerciseDocument, Revision, TopicCard } from '#contract/model.ts';
import type { Slide } from '#core/attract/slide.ts';
import { motionOnWall } from '#core/exercise/versions.ts';
import { WallFigure } from '#figure/wall-figure.tsx';
import { useSpeech } from '#i18n/words.ts';
import { SlideClip } from '#ui/clip.tsx';
import { Motif } from '#ui/motifs/motif.tsx';
import { useLoaded } from '#ui/use-loaded.ts';

/** What a slide draws with, besides its own words. */
export interface SlideMeans {
  /** Brings how an exercise's figure moves. */
  readonly loadExercise: (card: ExerciseCard) => Promise<ExerciseDocument>;
  readonly revision: Revision;
  readonly pictureUrl: (path: string) => string;
  readonly isStill: boolean;
}

/** A slide's picture, in the room that the words leave. */
export function SlidePicture({ slide, means }: { readonly slide: Slide; readonly means: SlideMeans }) {
  const { language } = useSpeech();
  const card = cardOf(slide);
  const clip = card?.clip; // undefined in releases made before there were clips
  return (
    <div className="slide-picture" data-picture="">
      {slide.kind === 'exercise' && !clip ? (
        <MovingPicture card={slide.exercise} means={means} />
      ) : (
        <CardPicture card={card} fallback={slide.kind === 'notice' ? 'bell' : 'door'} means={means} />
      )}
      {clip && (
        <SlideClip clip={clip} pictureUrl={means.pictureUrl} language={language} isStill={means.isStill} />
      )}
    </div>
  );
}
/** The card of a slide that has one. */
function cardOf(slide: Slide): TopicCard | ExerciseCard | null {
  if (slide.kind === 'question') return slide.topic;
  return slide.kind === 'exercise' ? slide.exercise : null;
}

/** The figure, or the exercise's drawing until it is here. */
function MovingPicture({ card, means }: { readonly card: ExerciseCard; readonly means: SlideMeans }) {
  const document = useLoaded(`${means.revision} ${card.id}`, () => means.loadExercise(card));
  if (document.kind === 'coming') return null;
  if (document.kind === 'away') return <CardPicture card={card} fallback="walker" means={means} />;
  return <MovingFigure document={document.value} isStill={means.isStill} />;
}

/** Before anybody has chosen a version. */
function MovingFigure({
  document,
  isStill,
}: {
  readonly document: ExerciseDocument;
  readonly isStill: boolean;
}) {
  const motion = useMemo(() => motionOnWall(document), [document]);
  return <WallFigure motion={motion} isStill={isStill} />;
}

function CardPicture(props: {
  readonly card: TopicCard | ExerciseCard | null;
  /** The drawing of a slide that has no card. */
  readonly fallback: string;
  readonly means: SlideMeans;
}) {
  const { card, means } = props;
  if (card?.picture) return <img src={means.pictureUrl(card.picture)} alt="" draggable={false} />;
  return <Motif name={card === null ? props.fallback : card.motif} still={means.isStill} />;
}
