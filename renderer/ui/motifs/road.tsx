import { Disc, RisingFrom } from './disc.tsx';
import { WalkingPerson } from './walker.tsx';

/** A road that goes on, over one hill and the next. */
export function Road() {
  return (
    <>
      <Disc {...ground} />
      <circle className="motif-breath" cx={706} cy={290} r={150} fill="var(--sun)" />
      <RisingFrom {...ground}>
        <path fill="var(--motif-leaf-mid)" d={farHill} />
        <path fill="var(--motif-sand)" d={farRoad} />
        <path fill="var(--leaf)" d={middleHill} />
        <path fill="var(--motif-sand)" d={middleRoad} />
        <g transform="translate(560 402) scale(.2)">
          <WalkingPerson />
        </g>
        <path fill="var(--motif-leaf-deep)" d={nearHill} />
        <path fill="var(--motif-sand)" d={nearRoad} />
      </RisingFrom>
    </>
  );
}

const ground = { x: 590, y: 440, r: 465 };
const farHill =
  'M0 440C67 420 167 389 260 360C339 335 398 302 480 290C537 281 582 282 640 284C698 286 745 281 800 300C848 317 872 358 920 372C968 386 1010 379 1060 376C1149 370 1239 340 1300 320L1300 1000L0 1000L0 440Z';
const farRoad =
  'M609 284C618 291 632 301 635 316C638 333 627 346 618 360C603 382 577 385 559 404C539 425 525 452 516 470L604 470C606 452 609 425 621 404C632 385 654 380 662 360C668 345 671 331 665 316C659 299 640 290 627 284L609 284Z';
const middleHill =
  'M0 530C51 513 127 487 200 470C264 455 314 444 380 438C445 432 495 433 560 438C633 443 689 452 760 470C826 486 872 523 940 530C990 535 1030 528 1080 520C1162 507 1245 473 1300 450L1300 1000L0 1000L0 530Z';
const middleRoad =
  'M522 436C537 448 560 467 580 486C603 508 636 520 640 552C644 581 626 603 608 626C579 663 534 665 494 690C452 717 409 749 380 770L620 770C636 749 660 717 686 690C711 665 747 659 760 626C770 601 770 577 760 552C746 515 705 508 672 486C643 467 611 448 590 436L522 436Z';
const nearHill =
  'M0 740C51 727 127 709 200 700C264 692 315 693 380 692C430 691 470 692 520 694C607 698 675 704 760 720C833 733 886 767 960 770C1003 772 1037 766 1080 760C1161 748 1244 719 1300 700L1300 1000L0 1000L0 740Z';
const nearRoad =
  'M412 692C425 703 445 719 448 740C452 763 437 781 424 800C396 842 346 845 302 870C233 910 159 952 110 980L550 980C572 951 605 909 638 870C660 844 696 833 700 800C703 778 696 759 684 740C669 715 640 701 620 692L412 692Z';
