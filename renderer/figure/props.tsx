import type { MotionProp } from '#contract/model.ts';
import type { Frame } from './frame.ts';
import { linePath, seenCm, type View } from './view.ts';

interface PropProps {
  readonly prop: MotionProp;
  readonly frame: Frame;
  readonly view: View;
}

/** A thing that the person uses, behind the person. The floor and the mat are drawn with the ground. */
export function PropDrawing({ prop, frame, view }: PropProps) {
  switch (prop.kind) {
    case 'roller':
      return <RollerDrawing frame={frame} radiusCm={prop.diameterCm / 2} view={view} />;
    case 'wall':
      return <WallDrawing atCm={prop.atCm} view={view} />;
    case 'chair':
      return <ChairDrawing atCm={prop.atCm} seatCm={prop.seatCm} view={view} />;
    case 'floor':
    case 'mat':
      return null;
  }
}

/** How far a wall reaches, so that it bleeds off the screen. */
const reachCm = 720;
/** Half the length of a roller. */
const rollerReachCm = 22;

/** The roller, end on. Its spots show that it turns. */
function RollerDrawing({
  frame,
  radiusCm,
  view,
}: {
  readonly frame: Frame;
  readonly radiusCm: number;
  readonly view: View;
}) {
  const [x, y] = seenCm([0, 0, rollerReachCm], view);
  return (
    <g data-part="roller-place" {...frame['roller-place']}>
      {view.sinYaw > 0 && (
        <path className="figure-roller-side" d={`M${-x} ${-y}L${x} ${y}`} strokeWidth={2 * radiusCm} />
      )}
      <g
        transform={`translate(${view.sinYaw > 0 ? `${x} ${y}` : 0}) scale(${(radiusCm / 7.5) * view.cosYaw} ${radiusCm / 7.5})`}
      >
        <g data-part="roller" {...frame.roller}>
          <circle className="figure-roller" r="7.5" />
          <circle className="figure-roller-core" r="3.4" />
          <path className="figure-roller-marks" d="M0 -3.4V-7.5M2.94 1.7L6.5 3.75M-2.94 1.7L-6.5 3.75" />
        </g>
      </g>
    </g>
  );
}

/** A wall cut through: its face to the person, a skirting board at its foot. */
function WallDrawing({ atCm, view }: { readonly atCm: number; readonly view: View }) {
  const edge = atCm * view.cosYaw;
  if (view.sinYaw > 0) {
    const face = (upCm: number) =>
      linePath(
        [
          [atCm, 0, reachCm],
          [atCm, 0, -reachCm],
          [atCm, upCm, -reachCm],
          [atCm, upCm, reachCm],
        ],
        view,
      );
    return (
      <g>
        <path className="figure-wall" d={face(reachCm)} />
        <path className="figure-skirting" d={face(11)} />
      </g>
    );
  }
  return (
    <g>
      <rect className="figure-wall" x={edge - reachCm} y={-reachCm} width={reachCm} height={reachCm + 1} />
      <rect className="figure-wall-face" x={edge - 2.4} y={-reachCm} width="2.4" height={reachCm + 1} />
      <rect className="figure-skirting" x={edge - 2.4} y="-11" width="4" height="12" />
    </g>
  );
}

/** A firm kitchen chair, its back behind the person. */
function ChairDrawing({
  atCm,
  seatCm,
  view,
}: {
  readonly atCm: number;
  readonly seatCm: number;
  readonly view: View;
}) {
  const half = 18;
  const [rear, front] = [atCm - 19, atCm + 18];
  const line = (...places: readonly (readonly [number, number, number])[]) => linePath(places, view);
  const leg = (x: number, z: number, footX: number) => line([footX, 0, z], [x, seatCm - 3, z]);
  const post = (z: number) => line([rear - 2, -1, z], [rear + 1, seatCm - 3, z], [rear - 5, seatCm + 42, z]);
  const rest = (upCm: number) => line([rear - 5, upCm, -half], [rear - 5, upCm, half]);
  return (
    <g className="figure-seat">
      <path className="figure-chair-far" d={leg(front, -half, front + 1) + post(-half)} />
      <path className="figure-chair-rest" d={rest(seatCm + 38) + rest(seatCm + 25)} />
      <path className="figure-chair" d={leg(front, half, front + 2) + post(half)} />
      <path
        className="figure-chair-seat"
        d={`${line([rear - 1, seatCm - 2, half], [front + 1, seatCm - 2, half], [front + 1, seatCm - 2, -half], [rear - 1, seatCm - 2, -half])}Z`}
      />
    </g>
  );
}
