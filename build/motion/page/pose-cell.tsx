import type { Motion, MotionJoint } from '#contract/motion.ts';
import { movementOf } from '#core/exercise/demonstration.ts';
import { type JointAngles, jointAngles } from '#core/exercise/joint-angles.ts';
import { Figure } from '#figure/figure.tsx';

const spine = ['trunk', 'pelvis', 'back', 'neck', 'head'] as const satisfies readonly MotionJoint[];
const turns = ['turn', 'pelvis_turn', 'trunk_turn', 'lean_aside'] as const satisfies readonly MotionJoint[];
const aside = ['aside', 'sole_tilt'] as const satisfies readonly MotionJoint[];
const legs = ['hip', 'knee', 'ankle'] as const satisfies readonly MotionJoint[];
const arms = ['shoulder', 'elbow', 'wrist'] as const satisfies readonly MotionJoint[];

/** One pose of a movement and what its joints stand at. `place` is the movement's in the motion. */
export function PoseCell(props: {
  readonly motion: Motion;
  readonly place: number;
  readonly percent: number;
  /** The movement is this one pose, all the time. */
  readonly isHeld: boolean;
}) {
  const { percent, place, isHeld } = props;
  const motion = { ...props.motion, steps: [place] };
  const movement = movementOf(motion, 0);
  const { near, far } = jointAngles(motion, movement, percent);
  const isKeyed = (joint: MotionJoint) => (movement.keys[joint] ?? movement.farKeys[joint]) !== undefined;
  const hasKey = (joint: MotionJoint) =>
    [movement.keys[joint], movement.farKeys[joint]].some((keys) =>
      keys?.some((key) => key.percent === percent),
    );
  const rows = (joints: readonly MotionJoint[]) => (
    <dl>
      {joints.map((joint) => (
        <div key={joint} className={hasKey(joint) ? 'pose-key' : undefined}>
          <dt>{joint.replace('_', ' ')}</dt>
          <dd>{bothSides(joint, near, far)}</dd>
        </div>
      ))}
    </dl>
  );
  return (
    <li className="pose" data-percent={percent}>
      <div className="pose-figure">
        <Figure motion={motion} step={0} still={percent} />
      </div>
      <h3>
        {isHeld ? 'Held' : `${percent} %`}{' '}
        <small>{(isHeld ? movement.cycleS : (percent / 100) * movement.cycleS).toFixed(2)} s</small>
      </h3>
      <div className="pose-angles">
        {rows([...spine, ...turns.filter(isKeyed)])}
        {rows([...legs, ...aside.filter(isKeyed), ...arms])}
      </div>
    </li>
  );
}

/** One number where both sides are at the same; a dash where the drawing does not tell. */
function bothSides(joint: MotionJoint, near: JointAngles, far: JointAngles): string {
  const [one, other] = [near[joint], far[joint]].map(wholeDegrees);
  return one === other ? `${one}` : `${one} / ${other}`;
}

function wholeDegrees(deg: number | undefined): string {
  if (deg === undefined) return '–';
  const whole = Math.round(deg);
  return `${whole < 0 ? '−' : ''}${Math.abs(whole)}°`;
}
