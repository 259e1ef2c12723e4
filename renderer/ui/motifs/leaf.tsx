import { Disc } from './disc.tsx';

/** A leaf: what is shown when a topic has no drawing of its own. */
export function Leaf() {
  return (
    <>
      <Disc x={590} y={440} r={465} />
      <circle cx={330} cy={380} r={110} fill="var(--sun)" />
      <g className="motif-sway">
        <path fill="var(--leaf)" d={upperHalf} />
        <path fill="var(--motif-leaf-deep)" d={lowerHalf} />
        <path fill="none" stroke="var(--paper)" strokeWidth={14} strokeLinecap="round" d={rib} />
        <path fill="none" stroke="var(--paper)" strokeWidth={8} strokeLinecap="round" d={veins} />
      </g>
    </>
  );
}

const upperHalf =
  'M300 850C283 797 257 717 260 640C264 549 288 475 340 400C393 324 464 292 540 240C616 188 680 155 760 110C874 46 997 -18 1080 -60C1035 7 967 108 900 200C830 295 776 370 700 460C625 550 566 620 480 700C418 758 347 813 300 850Z';
const lowerHalf =
  'M300 850C347 813 418 758 480 700C566 620 625 550 700 460C776 370 830 295 900 200C967 108 1035 7 1080 -60C1079 7 1077 108 1060 200C1042 296 1029 375 980 460C936 535 887 585 820 640C749 699 684 733 600 770C498 815 379 836 300 850Z';
const rib = 'M262 884C420 740 700 440 900 200';
const veins =
  'M420 726C400 640 404 560 430 490M560 580C550 490 566 400 610 330M700 420C700 340 724 264 776 200M470 690C560 690 640 676 716 636M600 546C690 540 770 514 840 462M736 380C810 366 880 332 936 280';
