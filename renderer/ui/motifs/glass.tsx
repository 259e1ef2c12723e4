import { Disc, RisingFrom } from './disc.tsx';

/** A glass of water filling, and the roller that waits beside it. */
export function Glass() {
  return (
    <>
      <Disc {...ground} />
      <circle cx={736} cy={334} r={156} fill="var(--sun)" />
      <RisingFrom {...ground}>
        <path
          fill="var(--leaf)"
          d="M60 770C147 764 277 755 400 752C544 749 656 752 800 756C980 761 1172 772 1300 780L1300 1000L60 1000L60 770Z"
        />
        <g transform="translate(46 -6)">
          <path fill="var(--motif-light)" d="M262 170H598L560 790Q558 816 532 816H328Q302 816 300 790Z" />
          <path fill="var(--motif-sun-pale)" d="M595 217A156 156 0 0 0 582 456Z" />
          <path
            fill="var(--motif-leaf-mid)"
            d="M404 -400L452 -400C452 -298 451 -144 450 0C449 166 447 342 446 460L412 460C411 342 410 166 408 0C407 -144 405 -298 404 -400Z"
          />
          <g className="motif-fill">
            <path
              fill="var(--motif-leaf-mid)"
              d="M292 404C307 396 328 383 350 386C372 389 378 417 400 420C414 422 426 417 440 414C462 409 477 397 500 396C525 395 551 404 568 410L546 770C516 775 472 782 430 782C389 782 345 775 316 770L292 404Z"
            />
          </g>
        </g>
      </RisingFrom>
      <path
        fill="var(--clay)"
        d="M700 570C751 569 828 567 900 566C1044 563 1198 561 1300 560L1300 806C1198 805 1044 804 900 802C828 801 751 799 700 798L700 570Z"
      />
      <ellipse cx={700} cy={684} rx={84} ry={114} fill="var(--motif-clay-deep)" />
      <ellipse cx={700} cy={684} rx={40} ry={56} fill="var(--motif-dark)" />
    </>
  );
}

const ground = { x: 630, y: 430, r: 490 };
