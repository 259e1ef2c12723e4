import { useContext, useMemo, useState } from 'react';
import type { ExercisePlace } from '#contract/model.ts';
import { withPointsAt } from '#core/exercise/placed-points.ts';
import { placesOf, versionAt } from '#core/exercise/versions.ts';
import { ChooseVersion } from './choose-version.tsx';
import { Demonstration, type ExerciseProps } from './demonstration.tsx';
import { PlayerMemory } from './player-memory.ts';
import './exercise.css';

/** An exercise: where it can be done in more than one place, the choice; then all of that version, and nothing of the others. */
export function Exercise(props: ExerciseProps) {
  const { document, card } = props;
  const memory = useContext(PlayerMemory);
  const places = placesOf(document.steps);
  const hasChoice = places.length > 1;
  const [chosen, choose] = useState(() => memory.get(card.id)?.place ?? null);
  const place = hasChoice && chosen !== null && places.includes(chosen) ? chosen : null;
  const version = useMemo(
    () => (place === null ? withPointsAt(document, null) : versionAt(document, place)),
    [document, place],
  );
  if (hasChoice && place === null) {
    const start = (wanted: ExercisePlace) => {
      memory.delete(card.id);
      choose(wanted);
    };
    return <ChooseVersion {...props} id={card.id} places={places} onChoose={start} />;
  }
  return (
    <Demonstration
      {...props}
      key={place}
      document={version}
      place={place}
      onChooseAgain={hasChoice ? () => choose(null) : null}
    />
  );
}
