import type { MotionProp } from '#contract/model.ts';
import type { Frame } from './frame.ts';
import { type RollerPlace, rollerPart } from './roller-frame.ts';
import { linePath, seenCm, type View } from './view.ts';

interface PropProps {
  readonly prop: MotionProp;
  readonly view: View;
}

/** A thing that the person uses, behind the person. Floor, mat and cushion are drawn with the ground, a roller with the body. */
export function PropDrawing({ prop, view }: PropProps) {
  switch (prop.kind) {
    case 'wall':
      return <WallDrawing atCm={prop.atCm} view={view} />;
    case 'chair':
    case 'front-chair':
      return <ChairDrawing chair={prop} view={view} />;
    case 'cushion':
    case 'floor':
    case 'mat':
    case 'roller':
      return null;
  }
}

interface RollerProps {
  readonly props: readonly MotionProp[];
  readonly frame: Frame;
  readonly place: RollerPlace;
  /** Before the names of the parts. */
  readonly named: string;
}

/** The roller of an exercise, end on, if it has one. Its spots show that it turns. */
export function RollerDrawing({ props, frame, place, named }: RollerProps) {
  const roller = props.find(({ kind }) => kind === 'roller');
  if (roller?.kind !== 'roller') return null;
  const radiusCm = roller.diameterCm / 2;
  const part = (name: string) => rollerPart(place, name);
  return (
    <g data-part={`${named}${part('roller-place')}`} {...frame[part('roller-place')]}>
      <path className="figure-roller-side" strokeWidth={2 * radiusCm} />
      <g className="figure-roller-end">
        <g transform={`scale(${radiusCm / 7.5})`}>
          <g data-part={`${named}${part('roller')}`} {...frame[part('roller')]}>
            <circle className="figure-roller" r="7.5" />
            <circle className="figure-roller-core" r="3.4" />
            <path className="figure-roller-marks" d="M0 -3.4V-7.5M2.94 1.7L6.5 3.75M-2.94 1.7L-6.5 3.75" />
          </g>
        </g>
      </g>
    </g>
  );
}

/** A wall: from the side cut through, its face to the person, a skirting board at its foot. */
function WallDrawing({ atCm, view }: { readonly atCm: number; readonly view: View }) {
  return (
    <g transform={`translate(${seenCm([atCm, 0, 0], view)})`}>
      <path className="figure-wall" />
      <path className="figure-wall-face" />
      <path className="figure-skirting" />
    </g>
  );
}

type Chair = Extract<MotionProp, { readonly kind: 'chair' | 'front-chair' }>;

/** Half as broad as its seat, and from the middle of that to its edges. */
const half = 18;
const [rear, front] = [-19, 18];

function chairLines(chair: Chair, view: View) {
  const { atCm, seatCm } = chair;
  const facing = isFacing(chair) ? -1 : 1;
  const line = (...places: readonly (readonly [number, number, number])[]) =>
    linePath(
      places.map(([x, y, z]) => [atCm + facing * x, y, z]),
      view,
    );
  const leg = (x: number, z: number, footX: number) => line([footX, 0, z], [x, seatCm - 3, z]);
  return { line, leg };
}

/** A chair that faces the person. */
function isFacing(chair: MotionProp): chair is Chair {
  return chair.kind === 'front-chair' && chair.isTurned !== true;
}

/** The leg of a chair in front that is before whatever reaches under its seat. */
export function ChairLegBefore({ prop, view }: PropProps) {
  if (!isFacing(prop)) return null;
  return <path className="figure-chair" d={chairLines(prop, view).leg(front, half, front + 2)} />;
}

interface ChairsProps {
  readonly props: readonly MotionProp[];
  readonly view: View;
  readonly frame: Frame;
  /** Before the names of the parts. */
  readonly named: string;
}

/** The chairs once more, before somebody who goes past behind them. */
export function ChairsBefore({ props, view, frame, named }: ChairsProps) {
  const chairs = props.filter((prop) => prop.kind === 'chair' || prop.kind === 'front-chair');
  if (chairs.length === 0) return null;
  return (
    <g data-part={`${named}chairs-before`} {...frame['chairs-before']}>
      {chairs.map((chair) => (
        <ChairDrawing key={chair.kind} chair={chair} view={view} />
      ))}
    </g>
  );
}

/** A firm kitchen chair. It faces ahead, for somebody on it; one in front faces the person. */
function ChairDrawing({ chair, view }: { readonly chair: Chair; readonly view: View }) {
  const { seatCm } = chair;
  const { line, leg } = chairLines(chair, view);
  const post = (z: number) => line([rear - 2, -1, z], [rear + 1, seatCm - 3, z], [rear - 5, seatCm + 42, z]);
  const rest = (upCm: number) => line([rear - 5, upCm, -half], [rear - 5, upCm, half]);
  return (
    <g>
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
