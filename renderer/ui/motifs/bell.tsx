import { Disc, RisingFrom } from './disc.tsx';

/** The bell on the front desk, and a finger that may. */
export function Bell() {
  return (
    <>
      <Disc {...ground} />
      <g className="motif-ripple" fill="none" stroke="var(--leaf)" strokeWidth={16} strokeLinecap="round">
        <path d="M330 424C352 380 382 346 420 322" />
        <path d="M258 386C288 326 330 280 382 248" />
      </g>
      <RisingFrom {...ground}>
        <path
          fill="var(--leaf)"
          d="M60 786C173 781 342 772 500 770C788 766 1095 780 1300 790L1300 1000L60 1000L60 786Z"
        />
      </RisingFrom>
      <g transform="translate(76 -14)">
        <path fill="var(--motif-dark)" d="M238 738H782Q812 738 812 768V800H208V768Q208 738 238 738Z" />
        <path fill="var(--sun)" d="M244 742C244 560 360 436 510 436S776 560 776 742Z" />
        <path
          fill="var(--motif-sun-pale)"
          d="M306 668C310 590 350 526 420 492C440 484 452 500 438 512C388 548 356 600 350 668Z"
        />
        <path fill="var(--motif-dark)" d="M478 440V400Q478 384 494 384H526Q542 384 542 400V440Z" />
        <path fill="var(--motif-skin)" d={pointing} />
        <path
          fill="none"
          stroke="var(--motif-skin-fold)"
          strokeWidth={7}
          strokeLinecap="round"
          d="M638 348C634 332 640 314 652 302M688 340C684 324 690 304 700 294M734 316C730 302 734 288 742 278"
        />
        <path
          fill="var(--clay)"
          d="M690 -300C697 -238 707 -145 690 -60C684 -31 678 -8 668 20C659 44 648 68 640 84C656 110 680 149 716 170C743 186 777 192 800 196C815 171 838 134 860 100C894 48 928 13 960 -40C1014 -128 1054 -231 1080 -300L690 -300Z"
        />
      </g>
    </>
  );
}

const ground = { x: 630, y: 430, r: 490 };
const pointing =
  'M494 352C493 361 489 370 494 378C499 385 506 389 514 388C522 387 526 380 532 374C549 358 550 336 566 318C578 305 594 293 604 286C599 294 590 305 588 318C586 329 582 342 590 350C596 356 605 356 614 356C623 356 632 351 638 348C639 353 641 361 646 366C654 372 665 371 674 366C683 361 686 348 688 340C692 344 697 350 704 352C713 354 722 351 728 344C735 337 734 324 734 316C740 316 749 317 756 312C764 307 766 297 768 288C771 278 767 269 768 258C771 232 784 214 796 190C812 159 835 130 850 110L640 40C637 61 632 93 620 120C608 147 591 164 576 190C564 211 555 228 544 250C525 286 497 311 494 352Z';
