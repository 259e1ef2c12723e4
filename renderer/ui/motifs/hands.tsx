import { Disc, RisingFrom } from './disc.tsx';
import { hand } from './hand.ts';

/** Two warm hands laid on a back. */
export function Hands() {
  return (
    <>
      <Disc {...ground} />
      <RisingFrom {...ground}>
        <path fill="var(--motif-skin)" d={back} />
        <path fill="var(--motif-dark)" d={trousers} />
        <circle className="motif-breath" cx={520} cy={450} r={150} fill="var(--sun)" />
      </RisingFrom>
      <g className="motif-breath">
        <g fill="var(--motif-skin-deep)">
          <path d={hand} transform="translate(756 300) rotate(74) scale(1.1)" />
          <path d={hand} transform="translate(770 622) rotate(107) scale(-1.1 1.1)" />
        </g>
        <path fill="var(--leaf)" d={upperSleeve} />
        <path fill="var(--leaf)" d={lowerSleeve} />
      </g>
    </>
  );
}

const ground = { x: 590, y: 440, r: 465 };

const back =
  'M440 -200C451 -143 466 -57 446 20C439 46 437 69 420 90C397 117 362 116 330 130C298 144 264 144 240 170C217 195 218 227 210 260C198 309 201 350 196 400C189 472 186 528 180 600C174 672 169 728 160 800C151 872 138 949 130 1000L260 1000C268 949 280 872 290 800C298 742 302 698 310 640C317 590 279 500 330 500C381 500 343 590 350 640C356 683 367 716 366 760C365 796 355 824 350 860C345 896 342 934 340 960L760 960C756 934 751 896 744 860C737 824 722 797 720 760C718 716 733 683 740 640C748 590 709 500 760 500C811 500 773 590 780 640C788 698 792 742 800 800C810 872 822 949 830 1000L960 1000C948 949 931 873 920 800C909 728 907 672 900 600C893 528 888 472 880 400C875 350 877 309 864 260C855 227 854 195 830 170C807 146 776 144 746 130C715 115 682 116 660 90C642 69 639 46 632 20C610 -56 628 -143 640 -200L440 -200Z';

const trousers =
  'M350 784C372 797 406 816 440 826C509 847 571 849 640 828C678 817 714 795 738 780L780 1000L310 1000L350 784Z';

const upperSleeve =
  'M858 206C895 193 950 173 1000 150C1044 130 1078 114 1120 90C1189 50 1256 -4 1300 -40L1300 230C1255 250 1187 280 1120 300C1077 313 1044 322 1000 330C959 337 915 340 886 342L858 206Z';

const lowerSleeve =
  'M868 562C902 567 954 575 1000 590C1045 604 1078 620 1120 640C1187 671 1255 713 1300 740L1300 1000C1254 964 1185 910 1120 860C1077 827 1047 797 1000 770C947 739 884 718 842 704L868 562Z';
