import { Disc } from './disc.tsx';

/** A clock that unrolls like a tape: a few minutes in sun, then days, further and further apart. */
export function Clock() {
  return (
    <>
      <Disc x={590} y={440} r={465} />
      <path fill="var(--leaf)" d={tape} />
      <circle cx={450} cy={456} r={246} fill="var(--motif-light)" />
      <path fill="var(--sun)" d="M450 456V232A224 224 0 0 1 644 344Z" />
      {hours.map((turn) => (
        <rect key={turn} {...mark} height={turn % 90 === 0 ? 38 : 22} transform={`rotate(${turn} 450 456)`} />
      ))}
      {days.map(([x, y, tilt]) => (
        <rect
          key={x}
          x={-8}
          y={-15}
          width={16}
          height={30}
          rx={8}
          fill="var(--motif-light)"
          transform={`translate(${x} ${y}) rotate(${tilt})`}
        />
      ))}
      <g stroke="var(--motif-dark)" strokeLinecap="round">
        <path className="motif-sweep" strokeWidth={20} d="M418 474L622 357" />
        <path strokeWidth={26} d="M450 456L350 372" />
      </g>
      <circle cx={450} cy={456} r={30} fill="var(--motif-dark)" />
    </>
  );
}

const tape =
  'M450 756C529 758 609 728 667 673C726 618 762 538 764 456C767 374 735 290 678 228C620 167 536 129 450 127C364 125 276 158 212 218C148 279 109 366 106 456C104 546 139 637 202 704C265 771 356 812 450 814C640 838 1010 806 1300 716V650C1010 742 640 776 450 756Z';

const mark = { x: 442, y: 224, width: 16, rx: 8, fill: 'var(--leaf)' };

const hours = [30, 90, 120, 150, 180, 210, 240, 270, 300, 330];

const days = [
  [550, 791, 1],
  [622, 791, -1],
  [717, 787, -4],
  [838, 776, -6],
  [987, 756, -9],
] as const;
