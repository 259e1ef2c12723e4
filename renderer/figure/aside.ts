import type { Pose } from '#core/exercise/pose.ts';
import { type Place, round } from './smooth-path.ts';
import { seen, type View } from './view.ts';

/** A body as it is drawn in its own plane, from where, and how far from there it is seen: who goes round a chair is aside. */
export interface Aside {
  readonly pose: Pose;
  readonly view: View;
  readonly shift: Place;
}

/** Where a body that has gone aside is seen: its feet each where it stands. */
export function asideOf(pose: Pose, view: View): Aside {
  const { turns, near, far } = pose;
  const { asideM } = turns;
  if (asideM === 0 && near.leg.step.asideM === 0 && far.leg.step.asideM === 0)
    return { pose, view, shift: [0, 0] };
  const [x, y] = seen({ xM: 0, yM: 0, zM: asideM }, view);
  const liftCm = {
    near: view.liftCm.near - view.floorCm * near.leg.step.asideM,
    far: view.liftCm.far - view.floorCm * far.leg.step.asideM,
  };
  return {
    pose: { ...pose, turns: { ...turns, asideM: 0 } },
    view: { ...view, liftCm },
    shift: [x, y + view.floorCm * asideM],
  };
}

/** Farther behind the middle than this, in metres, a body is behind a chair. */
const behindM = 0.2;

/** Of what goes along with the body: the person, the shadows of the feet; and the chairs where the body is behind them. */
export function asideFrame({ turns }: Pose, [x, y]: Place) {
  const transform = `translate(${round(x)} ${round(y)})`;
  return {
    person: { transform },
    shadows: { transform },
    'chairs-before': { opacity: turns.asideM < -behindM ? '1' : '0' },
  };
}
