import type { Movement } from '#contract/motion.ts';
import { aboutFace, looksBack } from './about-face.ts';
import { figureHeightM } from './demonstration.ts';
import { type Moment, momentAt } from './movement.ts';

/** A moment as it is in the plane of a body that looks ahead, and whether that body has turned about. */
export interface Stop {
  readonly moment: Moment;
  readonly isBack: boolean;
}

/** The stop that a moment is. */
export function stopOf(moment: Moment): Stop {
  const { body } = moment;
  if (!looksBack(body)) return ahead(moment);
  const { near, far, ...turned } = aboutFace(body);
  const onFloor = { near: { ...near, toeBendDeg: null }, far: { ...far, toeBendDeg: null } };
  return { moment: { ...moment, body: { ...turned, ...onFloor } }, isBack: true };
}

/** A moment of a body that looks ahead. */
export function ahead(moment: Moment): Stop {
  return { moment, isBack: false };
}

/** The moment of a stop as it is in the room. */
export function inRoomOf({ moment, isBack }: Stop): Moment {
  return isBack ? { ...moment, body: aboutFace(moment.body) } : moment;
}

/** Where the hips of a stop are in the room. */
export function hipOf({ moment, isBack }: Stop): number {
  return isBack ? -moment.body.hip.xM : moment.body.hip.xM;
}

/** The same stop so far to the viewer, in metres. */
export function beside({ moment, ...stop }: Stop, asideM: number): Stop {
  const { body } = moment;
  return { ...stop, moment: { ...moment, body: { ...body, turns: { ...body.turns, asideM } } } };
}

/** The pose that a posture is held in. */
export function momentOf(movement: Movement): Moment {
  const motion = { view: 'side', props: [], muscles: [], movements: [movement], steps: [] } as const;
  return momentAt(motion, movement, 0, { heightM: figureHeightM, pace: 1 });
}
