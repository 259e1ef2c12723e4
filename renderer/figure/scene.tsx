import type { Frame } from './frame.ts';
import { floorRepeatCm } from './frame.ts';

/** How far floor and marks reach beyond the middle, so that they bleed off a screen of any shape. */
export const reachCm = 720;
/** Where the floor ends and the room behind begins. */
const floorTopCm = -7;

interface GroundProps {
  readonly frame: Frame;
  /** The paint of a shadow. */
  readonly shadow: string;
  readonly hasMat: boolean;
}

/** Behind the person: a pale disc, and the floor with its marks, which travel with it. */
export function Ground({ frame, shadow, hasMat }: GroundProps) {
  return (
    <>
      <circle className="figure-disc" data-part="disc" {...frame.disc} />
      <rect className="figure-floor" x={-reachCm} y={floorTopCm} width={2 * reachCm} height={reachCm} />
      {hasMat ? <path className="figure-mat" d={matPath} /> : <FloorMarks frame={frame} />}
      <ellipse fill={shadow} data-part="far-shadow" ry="2" {...frame['far-shadow']} />
      <ellipse fill={shadow} data-part="near-shadow" ry="2.2" {...frame['near-shadow']} />
    </>
  );
}

const matPath = 'M-84 -3.4H98L106 6.6H-94Z';

/** Long marks in three lanes; the nearer the lane, the longer. */
const marks: readonly (readonly [x: number, y: number, length: number])[] = [
  [0, -3.6, 16],
  [92, -3.6, 12],
  [170, -3.6, 18],
  [40, 7.5, 26],
  [150, 9, 20],
  [228, 6.5, 8],
  [96, 19, 38],
  [196, 22, 26],
];

function FloorMarks({ frame }: { readonly frame: Frame }) {
  return (
    <g data-part="floor" {...frame.floor}>
      <path className="figure-floor-marks" d={marksPath} />
    </g>
  );
}

const marksPath = Array.from({ length: Math.ceil((2 * reachCm) / floorRepeatCm) + 1 }, (_, index) =>
  marks.map(([x, y, length]) => `M${x - reachCm + index * floorRepeatCm} ${y}h${length}`).join(''),
).join('');
