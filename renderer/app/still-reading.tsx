import { useEffect, useState } from 'react';
import { useSpeech } from '#i18n/words.ts';
import './still-reading.css';

/** Asks before the screen starts again. One touch anywhere keeps the place. */
export function StillReading(props: {
  readonly waitMs: number;
  readonly onStay: () => void;
  readonly onGone: () => void;
}) {
  const { words } = useSpeech();
  const { waitMs, onGone } = props;
  const [leftS, setLeftS] = useState(Math.ceil(waitMs / 1_000));

  useEffect(() => {
    if (leftS <= 0) {
      onGone();
      return;
    }
    const timer = setTimeout(() => setLeftS(leftS - 1), 1_000);
    return () => clearTimeout(timer);
  }, [leftS, onGone]);

  return (
    <button type="button" className="still-reading" onClick={props.onStay} onKeyDown={props.onStay}>
      <span className="still-reading-count" role="timer">
        {leftS}
      </span>
      <span className="still-reading-title">{words.stillReading}</span>
      <span className="still-reading-how">{words.stillReadingHow}</span>
      <span className="pill" data-tone="sun">
        {words.stay}
      </span>
    </button>
  );
}
