import { Disc, RisingFrom } from './disc.tsx';
import { hand } from './hand.ts';
import { ShortHair } from './head.tsx';

/** Someone who has bent down, and a hand gone to the place where it grips. */
export function SorePlace() {
  return (
    <>
      <Disc {...ground} />
      <g className="motif-ripple" fill="none" stroke="var(--sun)">
        <circle cx={772} cy={590} r={266} strokeWidth={12} />
        <circle cx={772} cy={590} r={190} strokeWidth={18} />
      </g>
      <RisingFrom {...ground}>
        <path fill="var(--motif-skin)" d={farHand} />
        <path fill="var(--motif-clay-deep)" d={farArm} />
        <path fill="var(--motif-dark)" d={legs} />
        <path fill="var(--motif-skin)" d={neck} />
        <path fill="var(--clay)" d={trunk} />
        <circle cx={772} cy={590} r={114} fill="var(--sun)" />
        <path fill="var(--motif-clay-deep)" d={underTheArm} />
        <path fill="var(--motif-skin)" d={forearm} />
        <path fill="var(--motif-skin)" d={hand} transform="translate(812 552) rotate(30) scale(-.78 .78)" />
        <path fill="var(--clay)" d={upperArm} />
        <g transform="translate(322 262) rotate(-22) scale(2.2)">
          <ShortHair />
        </g>
      </RisingFrom>
    </>
  );
}

const ground = { x: 590, y: 440, r: 465 };

const neck =
  'M397 277C444 290 484 319 499 366C509 398 519 437 494 459C469 482 432 468 401 454C356 434 331 391 323 343C318 318 308 290 327 273C345 256 373 270 397 277Z';

const trunk =
  'M396 322C416 301 442 297 470 292C502 286 528 292 560 297C593 302 621 304 650 320C694 345 709 388 738 430C762 465 780 493 800 530C817 562 831 586 842 620C852 650 858 684 862 706C831 720 785 740 740 752C695 764 645 769 612 772C602 739 587 690 560 650C538 617 512 600 486 570C465 545 447 526 428 500C406 469 376 448 372 410C368 377 373 346 396 322Z';

const legs =
  'M806 590C829 605 864 628 884 660C904 692 914 722 914 760C914 794 902 819 890 850C879 880 861 900 850 930C840 958 834 989 830 1010L570 1010C572 982 575 939 582 900C588 864 597 836 604 800C609 771 613 741 616 720L806 590Z';

const underTheArm =
  'M520 448C540 455 570 466 600 466C634 466 658 449 690 440C715 433 742 425 760 420C745 414 722 404 700 400C665 393 635 390 600 400C568 409 539 433 520 448Z';

const upperArm =
  'M470 350C492 338 526 320 560 310C598 299 630 299 670 297C713 295 749 287 790 300C812 307 838 307 848 328C857 346 853 367 842 384C831 400 812 402 794 410C759 425 728 429 690 436C654 442 626 448 590 448C557 448 523 443 500 440L470 350Z';

const forearm =
  'M844 343C866 368 866 399 868 432C870 458 869 478 864 504C859 527 860 549 844 567C833 580 821 596 805 592C788 588 784 569 780 553C775 533 789 517 788 496C788 479 784 465 780 448C773 419 751 398 756 369C759 346 765 318 787 312C810 305 829 326 844 343Z';

const farArm =
  'M509 450C520 491 485 521 482 563C480 592 483 624 486 645L394 655C388 630 379 593 378 557C376 511 367 466 395 430C413 406 433 378 462 383C492 388 501 422 509 450Z';

const farHand =
  'M478 614C487 646 500 695 528 732C544 754 560 769 582 786C601 801 626 801 638 821C647 836 658 854 649 868C639 883 619 880 602 879C575 877 559 855 538 838C511 816 493 796 472 768C443 728 423 679 410 646L478 614Z';
