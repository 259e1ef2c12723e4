import type { Moment } from './movement.ts';
import type { Roller } from './pose.ts';
import { rankOf } from './posture.ts';
import { behindM, isAtWall } from './roller.ts';
import type { Stop } from './way-stop.ts';

/**
 * A roller is never carried: it lies ready behind the mat until who lies down or sits there puts it under. Who comes from
 * the wall rolls it along beside the feet.
 */
export function withRoller(stops: readonly Stop[], high: Moment, low: Moment): readonly Stop[] {
  const { roller: lying } = low;
  if (lying === null) return stops;
  const isOnFloor = !isAtWall(high.roller);
  const rollerOf = ({ moment, isBack }: Stop): Roller | null => {
    if (isAtWall(moment.roller)) return moment.roller; // it is held there until the feet are under the body
    const ready = { ...lying, asideM: behindM };
    if (isOnFloor || isBack || rankOf(moment.posture) > rankOf('standing')) return ready;
    return { ...ready, centre: { ...lying.centre, xM: moment.body.hip.xM } };
  };
  return stops.map((stop) => ({ ...stop, moment: { ...stop.moment, roller: rollerOf(stop) } }));
}
