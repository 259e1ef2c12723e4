import type { MotionProp } from '#contract/model.ts';
import type { Frame } from './frame.ts';
import { reachCm } from './scene.tsx';

/** A thing that the person uses, behind the person. The floor and the mat are drawn with the ground. */
export function PropDrawing({ prop, frame }: { readonly prop: MotionProp; readonly frame: Frame }) {
  switch (prop.kind) {
    case 'roller':
      return <RollerDrawing frame={frame} radiusCm={prop.diameterCm / 2} />;
    case 'wall':
      return <WallDrawing atCm={prop.atCm} />;
    case 'chair':
      return <ChairDrawing atCm={prop.atCm} seatCm={prop.seatCm} />;
    case 'floor':
    case 'mat':
      return null;
  }
}

/** The roller, end on. Its spots show that it turns. */
function RollerDrawing({ frame, radiusCm }: { readonly frame: Frame; readonly radiusCm: number }) {
  return (
    <g data-part="roller" {...frame.roller}>
      <g transform={`scale(${radiusCm / 7.5})`}>
        <circle className="figure-roller" cx="0" cy="0" r="7.5" />
        <circle className="figure-roller-core" cx="0" cy="0" r="3.4" />
        <path className="figure-roller-marks" d="M0 -3.4V-7.5M2.94 1.7L6.5 3.75M-2.94 1.7L-6.5 3.75" />
      </g>
    </g>
  );
}

/** A wall cut through: its face to the person, a skirting board at its foot. */
function WallDrawing({ atCm }: { readonly atCm: number }) {
  return (
    <g>
      <rect className="figure-wall" x={atCm - reachCm} y={-reachCm} width={reachCm} height={reachCm + 1} />
      <rect className="figure-wall-face" x={atCm - 2.4} y={-reachCm} width="2.4" height={reachCm + 1} />
      <rect className="figure-skirting" x={atCm - 2.4} y="-11" width="4" height="12" />
    </g>
  );
}

/** A firm kitchen chair from the side, its back behind the person. */
function ChairDrawing({ atCm, seatCm }: { readonly atCm: number; readonly seatCm: number }) {
  const under = seatCm - 4;
  return (
    <g transform={`translate(${atCm} 0)`}>
      <path className="figure-chair-far" d={`M-15 -1L-13 ${-under}M17 -1L15.5 ${-under}`} />
      <path
        className="figure-chair"
        d={`M-20 1.6L-17 ${-under}L-23.5 ${-seatCm - 42}M19.5 1.6L17.5 ${-under}`}
      />
      <path className="figure-chair-rest" d={`M-21.3 ${-seatCm - 22}L-23.4 ${-seatCm - 41}`} />
      <rect className="figure-chair-seat" x="-20" y={-seatCm} width="40" height="4.6" rx="2.2" />
    </g>
  );
}
