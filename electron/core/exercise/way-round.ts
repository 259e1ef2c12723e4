import type { MotionProp } from '#contract/motion.ts';

/** A place on the floor: along it, and to the viewer, in metres. */
export interface Place {
  readonly xM: number;
  readonly asideM: number;
}

/** Farther than this nobody goes in one step: meanwhile the other foot carries. */
const longestStepM = 0.42;
/** From the middle of a chair's seat to who has come past its corner, and to who goes past its side. */
const past = { alongM: 0.34, asideM: -0.42 } as const;
/** Who has no more room than this before the corner steps aside where they are. */
const roomM = 0.3;

/** From place to place on foot, a step each, behind a chair that stands between the ends, as the viewer sees it. */
export function pathOf(props: readonly MotionProp[], startM: number, endM: number): readonly Place[] {
  const places = cornersOf(props, startM, endM);
  const [first] = places;
  if (first === undefined) return [];
  return [first, ...places.slice(1).flatMap((place, index) => stepsTo(place, places[index] ?? place))];
}

function cornersOf(props: readonly MotionProp[], startM: number, endM: number): readonly Place[] {
  const [least, most] = [Math.min(startM, endM), Math.max(startM, endM)];
  const within = (xM: number) => (xM - least < roomM ? least : most - xM < roomM ? most : xM);
  const round = props.flatMap((prop) => {
    if (prop.kind !== 'chair' && prop.kind !== 'front-chair') return [];
    const atM = prop.atCm / 100;
    if (atM <= least || atM >= most) return [];
    const along = startM < endM ? past.alongM : -past.alongM;
    return [atM - along, atM + along].map((xM) => ({ xM: within(xM), asideM: past.asideM }));
  });
  return [{ xM: startM, asideM: 0 }, ...round, { xM: endM, asideM: 0 }];
}

function stepsTo(to: Place, from: Place): readonly Place[] {
  const wayM = Math.hypot(to.xM - from.xM, to.asideM - from.asideM);
  const count = Math.ceil(wayM / longestStepM);
  return Array.from({ length: count }, (_, index) => {
    const share = (index + 1) / count;
    return {
      xM: from.xM + (to.xM - from.xM) * share,
      asideM: from.asideM + (to.asideM - from.asideM) * share,
    };
  });
}
