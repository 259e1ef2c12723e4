import type { Moved } from './moved.ts';
import { type Place, pair } from './smooth-path.ts';

const leastCm = 15; // shorter ones would be all head
const headCm = 6;
const bend = 0.16; // of its length, to one side: a limb swings

/** Where parts go, in a still picture: drawn over it in ink with an edge of paper. */
export function Arrows({ of }: { readonly of: readonly Moved[] }) {
  return of.map((moved) => <Arrow key={`${moved.limb} ${moved.from}`} {...moved} />);
}

function Arrow({ from, to }: Moved) {
  const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
  const cm = Math.hypot(dx, dy) || 1;
  const [ux, uy] = [dx / cm, dy / cm];
  const length = Math.max(leastCm, cm);
  const end: Place = [from[0] + ux * length, from[1] + uy * length];
  const middle: Place = [
    from[0] + (ux * length) / 2 + uy * length * bend,
    from[1] + (uy * length) / 2 - ux * length * bend,
  ];
  const [tx, ty] = unit([end[0] - middle[0], end[1] - middle[1]]);
  const barb = (side: 1 | -1): Place => [
    end[0] - headCm * (tx * 0.8 - side * ty * 0.6),
    end[1] - headCm * (ty * 0.8 + side * tx * 0.6),
  ];
  const d = `M${pair(from)}Q${pair(middle)} ${pair(end)}M${pair(barb(1))}L${pair(end)}L${pair(barb(-1))}`;
  return (
    <>
      <path className="figure-arrow-edge" d={d} />
      <path className="figure-arrow" d={d} />
    </>
  );
}

function unit([x, y]: Place): Place {
  const length = Math.hypot(x, y) || 1;
  return [x / length, y / length];
}
