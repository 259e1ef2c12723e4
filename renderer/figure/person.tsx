import type { ReactNode } from 'react';
import type { Frame } from './frame.ts';
import { inLayer } from './layers.ts';

interface PersonProps {
  readonly frame: Frame;
  /** The paint of a working muscle. */
  readonly glow: string;
  /** Seen from three quarters the far arm comes before the far leg, on which its hand may lie. */
  readonly isTurned: boolean;
  /** Before the names of the parts. */
  readonly named: string;
  /** The roller: the far limbs are behind it, all else is on it or before it. */
  readonly roller: ReactNode;
}

/** The person, back to front: far limbs, body, near limbs. The names of the parts are those of `frameOf` and of the styles. */
export function PersonDrawing({ frame, glow, isTurned, named, roller }: PersonProps) {
  const draw = (names: readonly string[]) =>
    names.map((name) => (
      <path
        key={name}
        className={`figure-${name.replace(/-(before|over)$/, '')}`}
        data-part={`${named}${name}`}
        {...frame[name]}
      />
    ));
  const shine = (names: readonly string[]) =>
    names.map((name) => (
      <ellipse
        key={name}
        className={`figure-glow figure-${name}`}
        fill={glow}
        data-part={`${named}${name}`}
        {...frame[name]}
      />
    ));
  return (
    <>
      {draw(isTurned ? [...farLeg, ...farArm] : [...farArm, ...farLeg])}
      {roller}
      {draw(['neck', ...farLeg.map(near)])}
      {shine(['calf', 'thigh'])}
      {draw([...farArm.map(near), 'hips', 'top', 'hem'])}
      {shine(['upper-back', 'lower-back', 'belly', 'chest', 'neck-work'])}
      <g className="figure-head" data-part={`${named}head`} {...frame.head}>
        {headParts.map((part) => (
          <path key={part} className={`figure-${part}`} />
        ))}
      </g>
      {draw(['stick', 'pillow'])}
      {draw([...farLeg, ...farLeg.map(near)].map(before))}
      {draw([...farLeg, ...farLeg.map(near)].map(over))}
      {shine(['far-buttock', 'buttock'])}
      {draw([...farArm, ...farArm.map(near)].map(before))}
      {shine(['shoulder'])}
    </>
  );
}

const farArm = ['far-forearm', 'far-thumb', 'far-sleeve', 'far-sleeve-edges'];
const farLeg = ['far-ankle', 'far-shoe', 'far-sole', 'far-leg'];

function near(far: string): string {
  return far.replace('far', 'near');
}

function before(part: string): string {
  return inLayer(part, 'before');
}

function over(part: string): string {
  return inLayer(part, 'over');
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
