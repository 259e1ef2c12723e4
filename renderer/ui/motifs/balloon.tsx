import { Disc, RisingFrom } from './disc.tsx';
import { hand } from './hand.ts';

/** A middle as tight as a balloon behind its belt; the navel is the balloon's knot. */
export function Balloon() {
  return (
    <>
      <Disc {...ground} />
      <RisingFrom {...ground}>
        <path fill="var(--leaf)" d={shirt} />
        <g className="motif-breath">
          <path fill="var(--sun)" d={balloon} />
          <path fill="var(--sun)" d={navel} />
          <path
            fill="none"
            stroke="var(--motif-light)"
            strokeWidth={20}
            strokeLinecap="round"
            d="M268 470C278 404 318 352 372 326"
          />
        </g>
        <path fill="var(--motif-dark)" d={trousers} />
        <path fill="var(--clay)" d={belt} />
        <path fill="var(--motif-skin)" d={forearm} />
        <path fill="var(--motif-skin)" d={hand} transform="translate(642 548) rotate(97) scale(-.8 .8)" />
        <path fill="var(--motif-leaf-deep)" d={sleeve} />
        <path
          fill="var(--motif-light)"
          d="M300 632L352 642L346 716L296 702ZM318 656L314 686L330 690L334 660Z"
          fillRule="evenodd"
        />
      </RisingFrom>
    </>
  );
}

const ground = { x: 590, y: 440, r: 465 };

const shirt =
  'M560 -300C565 -233 573 -133 560 -40C555 -4 551 25 540 60C529 94 514 117 500 150C488 179 477 200 468 230C460 255 453 274 450 300C445 343 454 377 460 420C472 515 501 614 520 680L876 680C865 650 847 605 842 560C837 517 841 483 846 440C851 400 861 370 868 330C876 283 886 247 886 200C886 149 881 109 866 60C854 22 833 -2 820 -40C790 -129 796 -232 800 -300L560 -300Z';

const balloon =
  'M466 262C504 266 535 277 566 300C602 326 624 358 640 400C655 441 656 477 650 520C643 566 629 603 600 640C568 682 531 712 480 724C438 734 401 731 360 716C318 700 287 676 260 640C232 603 218 566 214 520C210 472 218 432 240 390C263 346 293 316 336 292C378 269 418 257 466 262Z';

const navel =
  'M226 534C219 537 209 542 200 540C193 538 189 534 184 530C178 525 172 520 168 516C165 522 161 531 160 540C159 548 159 554 160 562C162 572 167 582 170 588C174 583 179 575 186 570C192 565 197 561 204 560C213 558 223 563 230 566L226 534Z';

const trousers =
  'M262 668C302 680 362 698 420 704C499 712 561 702 640 690C729 677 822 649 884 630C894 650 910 680 918 710C927 742 928 767 930 800C935 876 924 956 916 1010L440 1010C444 972 449 914 424 870C404 835 367 826 340 796C314 768 291 747 276 712C269 697 265 680 262 668Z';

const belt =
  'M244 626C288 640 355 662 420 668C499 676 562 668 640 652C722 635 804 597 858 572L890 644C828 674 734 718 640 736C562 751 499 759 420 748C365 740 309 720 272 706L244 626Z';

const sleeve =
  'M640 40C660 18 691 14 720 20C753 27 772 52 790 80C813 117 807 156 810 200C813 243 810 277 806 320C802 356 795 395 790 420L690 420C682 389 671 343 660 300C649 257 635 224 628 180C623 151 616 129 620 100C623 77 624 57 640 40Z';

const forearm =
  'M786 383C787 404 788 435 780 463C770 498 757 527 728 550C703 570 667 577 643 581L617 519C633 514 657 507 672 490C685 475 688 457 692 437C696 416 695 393 694 377L786 383Z';
