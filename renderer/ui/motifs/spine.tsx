import { Disc, RisingFrom } from './disc.tsx';

/** A back, its spine drawn towards one side, and the muscle beside it that has gathered itself up. */
export function Spine() {
  return (
    <>
      <Disc {...ground} />
      <RisingFrom {...ground}>
        <g className="motif-breath">
          <path fill="var(--leaf)" d={back} />
          <path fill="var(--motif-leaf-deep)" d={shoulderBlades} />
          <path fill="var(--motif-dark)" d={hair} />
        </g>
        <path fill="var(--motif-leaf-deep)" d={restingMuscle} />
        <g className="motif-ripple" fill="none" stroke="var(--sun)">
          <ellipse cx={664} cy={640} rx={96} ry={150} strokeWidth={12} />
          <ellipse cx={668} cy={640} rx={152} ry={208} strokeWidth={8} />
        </g>
        <path fill="var(--sun)" d={grippingMuscle} />
        {vertebrae.map(([x, y, tilt, size]) => (
          <path
            key={y}
            fill="var(--motif-light)"
            d={vertebra}
            transform={`translate(${x} ${y}) rotate(${tilt}) scale(${size})`}
          />
        ))}
      </RisingFrom>
    </>
  );
}

const ground = { x: 590, y: 440, r: 465 };

const back =
  'M494 90C497 111 502 142 492 168C482 192 467 207 446 222C424 238 399 239 374 250C348 262 323 265 304 286C283 310 284 339 276 370C266 405 262 434 256 470C248 517 244 553 236 600C228 647 221 683 214 730C201 812 192 901 186 960L280 960C285 919 293 857 302 800C311 746 321 704 330 650C338 607 343 573 350 530C356 498 335 450 366 440C401 429 382 504 390 540C398 576 407 603 408 640C409 676 404 704 398 740C392 777 380 803 374 840C367 883 366 929 366 960L762 960C761 929 760 883 752 840C746 803 733 777 726 740C719 704 713 676 714 640C715 604 723 576 730 540C738 504 720 430 756 440C788 449 768 498 774 530C782 573 788 607 796 650C806 704 814 746 824 800C834 858 845 919 852 960L940 960C934 901 925 812 912 730C905 683 898 647 890 600C882 553 877 517 868 470C861 434 858 405 848 370C840 339 841 310 820 286C801 264 775 262 748 250C723 239 698 238 676 222C655 207 640 192 630 168C620 142 625 111 628 90L494 90Z';

const shoulderBlades =
  'M424 322C437 328 456 336 470 350C489 370 499 393 502 420C506 449 508 519 486 500C477 492 475 481 470 470C460 449 453 432 446 410C436 379 429 345 424 322ZM692 322C680 328 661 337 648 350C629 370 619 392 616 420C613 449 612 519 634 500C643 492 645 481 650 470C660 449 665 432 672 410C682 379 688 345 692 322Z';

const hair =
  'M464 10C465 -20 465 -46 482 -70C501 -96 529 -112 561 -112C594 -112 623 -97 642 -70C659 -46 657 -19 658 10C659 41 658 68 644 96C634 116 626 135 606 146C592 154 578 156 561 156C544 156 530 154 516 146C496 135 488 116 478 96C464 68 463 41 464 10Z';

const restingMuscle =
  'M500 440C511 442 509 459 512 470C526 515 506 553 506 600C507 651 515 689 516 740C516 780 551 844 512 850C506 851 500 851 494 850C454 844 480 780 476 740C470 690 469 650 470 600C471 553 458 512 480 470C486 458 487 437 500 440Z';

const grippingMuscle =
  'M616 498C624 495 631 495 640 496C666 499 677 526 692 548C709 574 720 599 722 630C724 660 718 684 706 712C694 741 686 776 656 784C648 786 640 788 632 786C608 780 618 744 612 720C605 692 601 669 600 640C599 611 600 589 604 560C607 537 595 507 616 498Z';

// Wider above than below, like the knuckles that a hand feels down the middle of a back.
const vertebra = 'M-26 -16H26C39 -16 43 -6 41 2C39 12 24 17 0 17S-39 12 -41 2C-43 -6 -39 -16 -26 -16Z';

const vertebrae: readonly (readonly [x: number, y: number, tilt: number, size: number])[] = [
  [561, 206, 2, 0.62],
  [559, 246, 4, 0.7],
  [555, 291, 6, 0.78],
  [550, 341, 6, 0.87],
  [545, 396, 3, 0.96],
  [543, 456, -2, 1.04],
  [547, 521, -6, 1.12],
  [555, 590, -8, 1.2],
  [564, 663, -4, 1.27],
  [567, 740, 2, 1.33],
  [562, 821, 4, 1.38],
];
