import type { Pose } from '#core/exercise/pose.ts';
import { lyingDeg } from '#core/exercise/posture.ts';
import { isTurned } from '#core/exercise/turns.ts';
import type { View } from './view.ts';

/**
 * Whether every part of the body is drawn round: it has left its own plane, or is seen along that. From three quarters who
 * lies on the back is too, before the hips turn and after: flat, the thighs would come out from behind the hem.
 */
export function isInSpace({ turns, trunk }: Pick<Pose, 'turns' | 'trunk'>, view: View): boolean {
  return view.isSteep || isTurned(turns) || (view.sinYaw > 0 && trunk.leanDeg < lyingDeg);
}
