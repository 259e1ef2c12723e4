import { Disc } from './disc.tsx';

/** A leaf: what is shown when a topic has no drawing of its own. */
export function Leaf() {
  return (
    <>
      <Disc x={590} y={440} r={465} />
      <circle cx={372} cy={352} r={138} fill="var(--sun)" />
      <g className="motif-sway">
        <path fill="var(--motif-leaf-deep)" d={stem} />
        <path fill="var(--leaf)" d={upperHalf} />
        <path fill="var(--motif-leaf-deep)" d={lowerHalf} />
        <path fill="var(--pale-leaf)" d={rib} />
        <path fill="none" stroke="var(--pale-leaf)" strokeWidth={8} strokeLinecap="round" d={veins} />
      </g>
    </>
  );
}

const upperHalf = 'M300 850C450 690 700 440 1080 -60C880 30 650 110 500 252C330 420 250 620 300 850Z';
const lowerHalf = 'M300 850C450 690 700 440 1080 -60C1086 180 1030 430 890 580C740 740 520 800 300 850Z';
const stem =
  'M228 915C243 895 265 865 291 842C303 831 316 821 326 814L334 822C328 831 318 845 309 858C289 885 267 914 252 933L228 915Z';
const rib =
  'M291 841C310 821 339 791 366 763C398 730 424 704 456 671C494 631 523 600 560 560C604 512 637 474 679 426C729 369 767 325 815 268C871 201 929 129 967 81L973 85C935 134 878 207 823 274C775 332 738 377 689 434C647 483 615 522 572 570C536 611 507 643 470 683C438 718 414 744 382 779C356 807 328 838 309 859L291 841Z';
const veins =
  'M355 785Q339 701 380 613M383 768Q468 780 554 735M435 701Q415 602 462 497M466 680Q566 693 668 639M527 602Q504 496 553 383M562 576Q669 588 777 528M632 484Q611 394 651 297M671 452Q763 461 854 408';
