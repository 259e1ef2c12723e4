import type { Frame } from './frame.ts';
import { floorRepeatCm } from './frame.ts';
import { linePath, type View } from './view.ts';

/** How far floor and marks reach beyond the middle, so that they bleed off a screen of any shape. */
export const reachCm = 720;
/** Where the floor ends and the room behind begins: higher up where more of it is seen. */
const floorTopCm = { side: -7, turned: -26 } as const;

interface GroundProps {
  readonly frame: Frame;
  readonly view: View;
  /** The paint of a shadow. */
  readonly shadow: string;
  readonly hasMat: boolean;
}

/** Behind the person: a pale disc, and the floor with its marks, which travel with it. */
export function Ground({ frame, view, shadow, hasMat }: GroundProps) {
  const isTurned = view.sinYaw > 0;
  const topCm = isTurned ? floorTopCm.turned : floorTopCm.side;
  return (
    <>
      <circle className="figure-disc" data-part="disc" {...frame.disc} />
      <rect className="figure-floor" x={-reachCm} y={topCm} width={2 * reachCm} height={reachCm} />
      {hasMat ? (
        <path className="figure-mat" d={isTurned ? linePath(matCorners, view) : matPath} />
      ) : (
        <FloorMarks frame={frame} />
      )}
      <ellipse fill={shadow} data-part="far-shadow" ry="2" {...frame['far-shadow']} />
      <ellipse fill={shadow} data-part="near-shadow" ry="2.2" {...frame['near-shadow']} />
    </>
  );
}

const matCorners = [
  [-96, 0, -34],
  [98, 0, -34],
  [98, 0, 34],
  [-96, 0, 34],
] as const;
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
