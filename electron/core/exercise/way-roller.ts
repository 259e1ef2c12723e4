import type { Moment } from './movement.ts';
import type { Roller } from './pose.ts';
import { rankOf } from './posture.ts';
import { behindM } from './roller.ts';

/** A moment as it is in the plane of a body that looks ahead, and whether that body has turned about. */
export interface Stop {
  readonly moment: Moment;
  readonly isBack: boolean;
}

/**
 * A roller is never carried: it lies ready behind the mat until who lies down or sits there puts it under. Who comes from
 * the wall rolls it along beside the feet.
 */
export function withRoller(stops: readonly Stop[], high: Moment, low: Moment): readonly Stop[] {
  const { roller: lying } = low;
  if (lying === null) return stops;
  const isOnFloor = high.roller === null || high.roller.centre.yM < 2 * high.roller.radiusM;
  const rollerOf = ({ moment, isBack }: Stop): Roller => {
    const ready = { ...lying, asideM: behindM };
    if (isOnFloor || isBack || rankOf(moment.posture) > rankOf('standing')) return ready;
    return { ...ready, centre: { ...lying.centre, xM: moment.body.hip.xM } };
  };
  return stops.map((stop) => ({ ...stop, moment: { ...stop.moment, roller: rollerOf(stop) } }));
}
