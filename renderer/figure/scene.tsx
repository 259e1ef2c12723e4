import type { Frame } from './frame.ts';

interface GroundProps {
  readonly frame: Frame;
  /** The paint of a shadow. */
  readonly shadow: string;
  /** The outline of the mat; null where none is ever laid. */
  readonly mat: string | null;
  readonly cushion: string | null;
  /** Before the names of the parts. */
  readonly named: string;
}

/**
 * Behind the person: a pale disc, and the floor with a mat or with marks, which travel with it. Their shapes are in
 * figure.css; floor and marks reach so far that they bleed off a screen of any shape.
 */
export function Ground({ frame, shadow, mat, cushion, named }: GroundProps) {
  return (
    <>
      <circle className="figure-disc" data-part={`${named}disc`} {...frame.disc} />
      <rect className="figure-floor" />
      <g data-part={`${named}floor`} {...frame.floor}>
        {lanes.map((lane) => (
          <path key={lane} className={`figure-floor-marks figure-floor-marks-${lane}`} />
        ))}
      </g>
      {mat !== null && (
        <g data-part={`${named}mat`} {...frame.mat}>
          <path className="figure-mat" d={mat} />
          {cushion !== null && <path className="figure-cushion" d={cushion} />}
        </g>
      )}
      <g data-part={`${named}shadows`} {...frame.shadows}>
        {sides.map((side) => (
          <ellipse
            key={side}
            className="figure-shadow"
            fill={shadow}
            data-part={`${named}${side}`}
            {...frame[side]}
          />
        ))}
      </g>
    </>
  );
}

/** The nearer the lane, the longer its marks. */
const lanes = [1, 2, 3];
const sides = ['far-shadow', 'near-shadow'];
