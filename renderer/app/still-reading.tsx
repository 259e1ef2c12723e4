import { useEffect, useId, useState } from 'react';
import { useOpenedWords } from '#i18n/opened/words.ts';
import { Pill } from '#ui/button.tsx';
import { useAnySign } from '#ui/press/use-any-sign.ts';
import { useModal } from '#ui/use-modal.ts';
import './still-reading.css';

const spokenS = [10, 5]; // a count that is read out each second cannot be listened to

/** Asks before the screen starts again. A finger that comes down anywhere, or any key, keeps the place and does nothing else. */
export function StillReading(props: {
  readonly waitMs: number;
  readonly onStay: () => void;
  readonly onGone: () => void;
}) {
  const words = useOpenedWords();
  const { waitMs, onGone } = props;
  const [leftS, setLeftS] = useState(Math.ceil(waitMs / 1_000));
  const id = useId();
  const box = useModal();
  useAnySign(props.onStay);

  useEffect(() => {
    if (leftS <= 0) {
      onGone();
      return;
    }
    const timer = setTimeout(() => setLeftS(leftS - 1), 1_000);
    return () => clearTimeout(timer);
  }, [leftS, onGone]);

  const spoken = spokenS.findLast((seconds) => leftS <= seconds);
  return (
    <main>
      <dialog
        open
        ref={box}
        className="still-reading"
        role="alertdialog"
        aria-modal="true"
        aria-labelledby={`${id}title`}
        aria-describedby={`${id}how`}
      >
        <div className="still-reading-card">
          <p className="still-reading-count" role="timer">
            {leftS}
          </p>
          <h1 className="still-reading-title" id={`${id}title`}>
            {words.stillReading}
          </h1>
          <p className="still-reading-how" id={`${id}how`}>
            {words.stillReadingHow}
          </p>
          <Pill tone="sun" onPress={props.onStay}>
            {words.stay}
          </Pill>
          <p className="only-heard" aria-live="polite">
            {spoken === undefined ? '' : words.secondsLeft(spoken)}
          </p>
        </div>
      </dialog>
    </main>
  );
}
