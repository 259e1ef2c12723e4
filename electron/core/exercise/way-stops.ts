import type { Motion } from '#contract/motion.ts';
import type { Moment } from './movement.ts';
import { type Posture, rankOf } from './posture.ts';
import { isAtWall } from './roller.ts';
import { stepsAtWall } from './way-at-wall.ts';
import { chairPlace, goesBack, hasChairAtFeet, kneelings } from './way-kneeling.ts';
import { isFootMoved, onFeet, risen } from './way-on-feet.ts';
import { ontoRoller } from './way-onto-roller.ts';
import { stand } from './way-poses.ts';
import { onElbow, onSide } from './way-poses-low.ts';
import { withRoller } from './way-roller.ts';
import { hasCalvesUp, legsDown } from './way-seat.ts';
import { ahead, momentOf, type Stop, stopOf } from './way-stop.ts';
import { bringRoller } from './way-with-roller.ts';

/**
 * The postures on the way between two moments. Down is up reversed: who lies rolls to the side as one piece, pushes up from
 * elbow and hand to hands and knees, crawls to the chair, puts one hand on it and the other, one foot flat, pushes, stands
 * and turns. Who only gets to hands and knees and up again has the chair in front and needs not turn.
 */
export function stopsBetween(motion: Motion, from: Moment, to: Moment): readonly Stop[] {
  if (hasCalvesUp(to) && !hasCalvesUp(from)) return stopsBetween(motion, to, from).toReversed();
  if (hasCalvesUp(from) && !hasCalvesUp(to)) {
    const [over, chest] = legsDown(from);
    return [ahead(over), ahead(chest), ...stopsBetween(motion, chest, to)];
  }
  const [start, end] = [rankOf(from.posture), rankOf(to.posture)];
  if (start === end)
    return from.posture === 'standing' ? between(motion, from, to) : shifted(motion, from, to);
  if (start < end) return downFrom(motion, from, to, 'down');
  return downFrom(motion, to, from, 'up').toReversed();
}

/** Between lying on the side and sitting on the floor the body comes up on the elbow; nobody rolls off a roller. */
function shifted(motion: Motion, from: Moment, to: Moment): readonly Stop[] {
  if (from.posture === 'sitting' && to.posture === 'onSide') return shifted(motion, to, from).toReversed();
  if (from.posture !== 'onSide' || to.posture !== 'sitting') return [];
  const elbow = { ...momentOf(onElbow(100 * from.body.hip.xM)), matShare: to.matShare };
  return [...withRoller(motion, [ahead(elbow)], from, to), ...ontoRoller(motion, to, from.roller)];
}

/** Which way the stops are gone: up is down reversed, but for a walk, which looks where it goes. */
type Going = 'down' | 'up';

function downFrom(motion: Motion, high: Moment, low: Moment, going: Going): readonly Stop[] {
  const [first, ...last] = ontoRoller(motion, low);
  if (first !== undefined) return [...downFrom(motion, high, first.moment, going), first, ...last];
  const isBetween = (posture: Posture) =>
    rankOf(posture) > rankOf(high.posture) && rankOf(posture) < rankOf(low.posture);
  return withRoller(
    motion,
    [
      ...downToFeet(motion, high, low, going),
      ...kneelings(motion, high, low, isBetween),
      ...lyings(motion, low, isBetween),
    ].map((stop) => ({
      ...stop,
      moment: { ...stop.moment, matShare: low.matShare },
    })),
    high,
    low,
  );
}

/** From a chair, or from elsewhere, to the feet at the chair that is held. */
function downToFeet(motion: Motion, high: Moment, low: Moment, going: Going): readonly Stop[] {
  if (rankOf(high.posture) > rankOf('standing')) return [];
  const feet = high.posture === 'seated' ? risen(high) : [];
  if (low.posture === 'standing') {
    const stands = feet[2] === undefined || isFootMoved(feet[2], low) ? feet : feet.slice(0, 2);
    return [...stands.map(ahead), ...onFeet(motion, stopOf(feet[2] ?? high), stopOf(low))];
  }
  const there = { moment: momentOf(stand(chairPlace(motion, low))), isBack: goesBack(low) };
  const start = stopOf(feet[2] ?? high);
  const looksAhead = going === 'up' && high.posture === 'standing'; // to a chair behind them people step back
  const way = looksAhead ? onFeet(motion, there, start).toReversed() : onFeet(motion, start, there);
  return [...feet.map(ahead), ...way, ...(way.length > 0 || start.isBack !== there.isBack ? [there] : [])];
}

/** Between two moments on the feet; a roller that is at the wall in one of them is on the floor in the other. */
function between(motion: Motion, from: Moment, to: Moment): readonly Stop[] {
  const atWall = stepsAtWall(motion, from, to);
  if (atWall.length > 0) return atWall.map(ahead);
  if (isAtWall(from.roller) !== isAtWall(to.roller)) return bringRoller(motion, from, to);
  return withRoller(motion, onFeet(motion, stopOf(from), stopOf(to)), from, to);
}

/** On the side, where somebody lies or sits on the floor. */
function lyings(motion: Motion, low: Moment, isBetween: (posture: Posture) => boolean): readonly Stop[] {
  const hipCm = 100 * low.body.hip.xM;
  const legs = hasChairAtFeet(motion, low) ? 'drawnUp' : 'bent';
  return [
    ...(isBetween('onElbow') ? [onElbow(hipCm, legs)] : []),
    ...(isBetween('onSide') ? [onSide(hipCm, legs)] : []),
  ].map((movement) => ahead(momentOf(movement)));
}
