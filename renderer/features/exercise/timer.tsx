import type { ClimbDirection } from '#core/exercise/climb-direction.ts';
import type { Breath } from '#core/visit/breath.ts';
import type { Count, Following } from '#core/visit/player.ts';
import { useOpenedWords } from '#i18n/opened/words.ts';

const radius = 45;
const around = 2 * Math.PI * radius;
const breathRadius = 47;
const emptyScale = 0.76; // the smallest ring still holds its words

/**
 * What is left: a ring that runs out. Where the movement has a breath, the ring breathes with it and the count stands
 * beside it.
 */
export function Timer(props: {
  readonly part: Following['part'];
  readonly count: Count;
  /** Somebody gets down to the floor or up from it: that is what is done now. */
  readonly goes: ClimbDirection | null;
  readonly breath: Breath | null;
}) {
  const words = useOpenedWords();
  const { part, count, goes, breath } = props;
  const unit = count.kind === 'seconds' ? words.seconds(count.left) : words.repetitions;
  const inWords = { in: words.breatheIn, out: words.breatheOut, hold: words.holdBreath };
  const inPart = { ready: words.getReady, rest: words.rest, move: unit };
  const under = goes === null ? inPart[part] : { down: words.gettingDown, up: words.gettingUp }[goes];
  return (
    <div
      className="timer"
      data-shows={breath === null ? (goes === null ? part : 'move') : 'breath'}
      role="timer"
    >
      <div className="timer-box">
        <svg viewBox="0 0 100 100" aria-hidden="true">
          {breath === null ? (
            <>
              <circle className="timer-track" cx={50} cy={50} r={radius} />
              <circle
                className="timer-rest"
                cx={50}
                cy={50}
                r={radius}
                strokeDasharray={around}
                strokeDashoffset={around * count.share}
              />
            </>
          ) : (
            <circle
              className="timer-breath"
              cx={50}
              cy={50}
              r={breathRadius}
              style={{ transform: `scale(${emptyScale + (1 - emptyScale) * breath.full})` }}
            />
          )}
        </svg>
        <p className="timer-words">
          {breath === null ? (
            <>
              <b>{count.left}</b>
              <span>{under}</span>
            </>
          ) : (
            inWords[breath.kind]
          )}
        </p>
      </div>
      {breath !== null && (
        <p className="timer-count">
          <b>{count.left}</b> {unit}
        </p>
      )}
    </div>
  );
}
