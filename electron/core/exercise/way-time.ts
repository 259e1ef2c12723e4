import { headInRoom, inRoom } from './depth.ts';
import type { Pose } from './pose.ts';
import { lengthOf, minus } from './room-vector.ts';

/** From one posture to the next nobody takes less than this, in seconds. */
const shortestS = 0.8;
/**
 * The head goes no faster than this on its way, in metres a second: when people fall it hits at 2.9, give or take 0.9
 * (Choi, Wakeling and Robinovitch 2015), and who is on the floor gets dizzy from less. Knees, feet, elbows and hands are
 * led, not swung: half as fast as the foot of who walks with ease.
 */
const mostMS = { head: 1.05, limb: 2.3 } as const;
/** No faster than this in the middle the body turns about on its feet, and rolls over on the floor, in degrees a second. */
const turnDegS = { onFeet: 150, onFloor: 90 } as const;
/** Hips that are lower than this, in metres, are those of somebody on the floor. */
const onFloorM = 0.6;
/** The middle of an eased turn is so much faster than all of it. */
const easedPeak = 1.5;
/** So often the way from one posture to the next is looked at. */
const looks = 16;

/** How long the way from one posture to the next takes if no part of the body is to hurry; `at` has the pose at a share of it. */
export function unhurriedS(at: (share: number) => Pose): number {
  const poses = Array.from({ length: looks + 1 }, (_, look) => at(look / looks));
  const places = poses.map(partsOf);
  const turnedDeg = Math.abs((poses.at(-1)?.turns.turnDeg ?? 0) - (poses[0]?.turns.turnDeg ?? 0));
  const isOnFloor = poses.every(({ trunk }) => trunk.hip.yM < onFloorM);
  const neededS = places
    .slice(1)
    .flatMap((parts, look) =>
      parts.map(
        ({ place, fastestMS }, part) =>
          (looks * lengthOf(minus(place, places[look]?.[part]?.place ?? place))) / fastestMS,
      ),
    );
  return Math.max(
    shortestS,
    (easedPeak * turnedDeg) / turnDegS[isOnFloor ? 'onFloor' : 'onFeet'],
    ...neededS,
  );
}

/** The parts of a body that could swing, and how fast each may go. */
function partsOf(pose: Pose) {
  const limbs = (['near', 'far'] as const).flatMap((side) => {
    const { knee, elbow, wrist, foot } = inRoom(pose, side);
    return [knee, elbow, wrist, foot.toe];
  });
  return [
    { place: headInRoom(pose).centre, fastestMS: mostMS.head },
    ...limbs.map((place) => ({ place, fastestMS: mostMS.limb })),
  ];
}
