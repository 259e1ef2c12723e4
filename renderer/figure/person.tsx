import type { Frame } from './frame.ts';

interface PersonProps {
  readonly frame: Frame;
  /** The paint of a working muscle. */
  readonly glow: string;
}

/** The person, back to front: far limbs, body, near limbs. The names of the parts are those of `frameOf`. */
export function Person({ frame, glow }: PersonProps) {
  return (
    <>
      <ArmDrawing side="far" frame={frame} />
      <LegDrawing side="far" frame={frame} />
      <path className="figure-skin" data-part="neck" {...frame.neck} />
      <LegDrawing side="near" frame={frame} />
      <g data-part="calf" {...frame.calf}>
        <ellipse className="figure-glow" fill={glow} cx="-2.2" cy="13" rx="5" ry="10" />
      </g>
      <g data-part="thigh" {...frame.thigh}>
        <ellipse className="figure-glow" fill={glow} cx="2.2" cy="20" rx="6.6" ry="15" />
      </g>
      <path className="figure-top" data-part="top" {...frame.top} />
      <path className="figure-fold" data-part="hem" {...frame.hem} />
      <g data-part="buttock" {...frame.buttock}>
        <ellipse className="figure-glow" fill={glow} cx="-6.5" cy="0" rx="7" ry="8.5" />
      </g>
      {onTrunk.map(([part, rx, ry]) => (
        <ellipse
          key={part}
          className="figure-glow"
          fill={glow}
          rx={rx}
          ry={ry}
          data-part={part}
          {...frame[part]}
        />
      ))}
      <HeadDrawing frame={frame} />
      <ArmDrawing side="near" frame={frame} />
      <g data-part="shoulder" {...frame.shoulder}>
        <ellipse className="figure-glow" fill={glow} cx="0" cy="3" rx="5" ry="7" />
      </g>
    </>
  );
}

/** The glows that go along with the spine, and their size. */
const onTrunk = [
  ['upper-back', 5.6, 12],
  ['lower-back', 5.4, 9],
  ['belly', 5.6, 10],
  ['chest', 5, 8.5],
  ['neck-work', 3.4, 6],
] as const;

interface SideProps {
  readonly side: 'near' | 'far';
  readonly frame: Frame;
}

function LegDrawing({ side, frame }: SideProps) {
  return (
    <g>
      <path className={`figure-${side}-skin`} data-part={`${side}-ankle`} {...frame[`${side}-ankle`]} />
      <path className={`figure-${side}-shoe`} data-part={`${side}-shoe`} {...frame[`${side}-shoe`]} />
      <path className="figure-sole" data-part={`${side}-sole`} {...frame[`${side}-sole`]} />
      <path className={`figure-${side}-leg`} data-part={`${side}-leg`} {...frame[`${side}-leg`]} />
    </g>
  );
}

function ArmDrawing({ side, frame }: SideProps) {
  return (
    <g>
      <g data-part={`${side}-hand`} {...frame[`${side}-hand`]}>
        <path className={`figure-${side}-skin`} data-part={`${side}-palm`} {...frame[`${side}-palm`]} />
        <path
          className={`figure-${side}-thumb`}
          d="M2.5 2.4C3.6 4.6 3.6 6.6 2.2 8.8"
          data-part={`${side}-thumb`}
          {...frame[`${side}-thumb`]}
        />
      </g>
      <path className={`figure-${side}-skin`} data-part={`${side}-forearm`} {...frame[`${side}-forearm`]} />
      <path className={`figure-${side}-sleeve`} data-part={`${side}-sleeve`} {...frame[`${side}-sleeve`]} />
      {side === 'near' && (
        <path className="figure-sleeve-edges" data-part="near-sleeve-edges" {...frame['near-sleeve-edges']} />
      )}
    </g>
  );
}

function HeadDrawing({ frame }: { readonly frame: Frame }) {
  return (
    <g data-part="head" {...frame.head}>
      <circle className="figure-hair" cx="-11" cy="0.6" r="4.4" />
      <path className="figure-skin" d={facePath} />
      <path className="figure-hair" d={hairPath} />
      <ellipse className="figure-ear" cx="-0.9" cy="1.5" rx="1.7" ry="2.5" />
      <circle className="figure-cheek" cx="4.8" cy="3.6" r="2.1" />
      <ellipse className="figure-eye" cx="6.1" cy="-0.9" rx="0.75" ry="1" />
      <path className="figure-brow" d="M4.4 -3.5Q5.9 -4.8 7.7 -4.3" />
      <path className="figure-smile" d="M8.7 5.6C7.9 6.5 6.9 6.4 6 5.2" />
      <circle className="figure-earring" cx="-1.1" cy="4.9" r="0.9" />
    </g>
  );
}

/** Forehead, nose, lips, chin, jaw and the back of the skull, round the middle of the head. */
const facePath =
  'M4.5 -9.5C7.2 -8.6 8.8 -6 8.7 -3.2C8.6 -2.2 8.7 -1.6 9.2 -0.6C9.9 0.6 11.1 1.7 10.9 2.5C10.7 3.2 9.6 3.2 9.1 3.5' +
  'C9 4 9.5 4.4 9.5 4.9C9.5 5.3 9 5.5 8.8 5.7C9.1 6 9.2 6.4 9 6.9C8.7 7.4 8.3 7.7 8.4 8.3C8.6 9.2 8.4 10.4 6.8 10.9' +
  'C4.5 11.6 0.5 9.8 -2 7.8C-5 6 -8 2 -8 -2C-8 -7 -2 -11 4.5 -9.5Z';

/** Combed back to a knot, a strand in front of the ear. */
const hairPath =
  'M7.6 -8.2C6 -11.6 1.5 -13 -2.4 -12.3C-8 -11.3 -10.8 -6.4 -10 -1C-9.6 2.4 -8.6 4.4 -6.6 5.4' +
  'C-4.6 5.2 -3.4 4.4 -2.8 3C-2.6 1 -2.2 -0.4 -0.9 -1.2C0.2 -0.9 0.6 0.4 0.9 1.9C1.9 1 2.3 -1.4 2.5 -3.4C3.6 -4.6 6.6 -5.6 7.6 -8.2Z';
