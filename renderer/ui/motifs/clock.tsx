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
          x={x}
          y={y}
          width={16}
          height={28}
          rx={8}
          fill="var(--motif-light)"
          transform={`rotate(${tilt} ${x} ${y})`}
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
  'M450 756C491 752 552 747 602 720C653 693 688 660 718 611C749 562 762 514 764 456C766 397 755 348 727 296C699 243 663 206 612 175C560 143 511 129 450 127C388 125 337 138 283 167C228 197 190 234 157 287C124 341 108 392 106 456C104 520 117 573 148 630C179 688 217 728 273 762C330 797 384 804 450 814C518 824 572 818 640 816C719 814 781 809 860 800C932 792 988 783 1060 770C1147 755 1239 734 1300 720L1300 662C1239 676 1147 696 1060 712C988 725 932 735 860 744C781 754 719 760 640 762C572 763 499 759 450 756Z';

const mark = { x: 442, y: 224, width: 16, rx: 8, fill: 'var(--leaf)' };

const hours = [30, 90, 120, 150, 180, 210, 240, 270, 300, 330];

const days = [
  [540, 776, -2],
  [620, 776, -2],
  [716, 770, -4],
  [830, 760, -5],
  [966, 740, -8],
] as const;
