import type { Frame } from './frame.ts';

interface PersonProps {
  readonly frame: Frame;
  /** The paint of a working muscle. */
  readonly glow: string;
  /** Seen from three quarters the far arm comes before the far leg, on which its hand may lie. */
  readonly isTurned: boolean;
}

/** The person, back to front: far limbs, body, near limbs. The names of the parts are those of `frameOf`. */
export function PersonDrawing({ frame, glow, isTurned }: PersonProps) {
  const farArm = <ArmDrawing side="far" frame={frame} />;
  return (
    <>
      {!isTurned && farArm}
      <LegDrawing side="far" frame={frame} />
      {isTurned && farArm}
      <path className="figure-near-skin" data-part="neck" {...frame.neck} />
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
        <ellipse className="figure-glow" fill={glow} cx="-6" cy="0" rx="6.2" ry="8.5" />
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
      <g className="figure-head" data-part="head" {...frame.head}>
        {headParts.map((part) => (
          <path key={part} className={`figure-${part}`} />
        ))}
      </g>
      <ArmDrawing side="near" frame={frame} />
      <g data-part="shoulder" {...frame.shoulder}>
        <ellipse className="figure-glow" fill={glow} cx="0" cy="3" rx="5" ry="7" />
      </g>
    </>
  );
}

/** Back to front. Their shapes are in people.css: they differ from person to person, and in a head that is turned. */
const headParts = [
  'back-hair',
  'face',
  'cheek',
  'far-eye',
  'eye',
  'brow',
  'nose',
  'beard',
  'smile',
  'hair',
  'ear',
  'extra',
];

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
      <path className={`figure-${side}-skin`} data-part={`${side}-forearm`} {...frame[`${side}-forearm`]} />
      <path
        className={`figure-${side}-thumb`}
        d="M2.5 2.4C3.6 4.6 3.6 6.6 2.2 8.8"
        data-part={`${side}-thumb`}
        {...frame[`${side}-thumb`]}
      />
      <path className={`figure-${side}-sleeve`} data-part={`${side}-sleeve`} {...frame[`${side}-sleeve`]} />
      {side === 'near' && (
        <path className="figure-sleeve-edges" data-part="near-sleeve-edges" {...frame['near-sleeve-edges']} />
      )}
    </g>
  );
}
