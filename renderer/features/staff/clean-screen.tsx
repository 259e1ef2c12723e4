import { useEffect, useState } from 'react';
import { useStaffWords } from '#i18n/behind/words.ts';
import { deafen } from '#ui/press/press-tracker.ts';
import './clean-screen.css';

const cleanS = 30;
const spokenS = [20, 10, 5]; // a count that is read out each second cannot be listened to

/** The screen may be wiped: it is deaf to every touch until the count has ended. */
export function CleanScreen({ onDone }: { readonly onDone: () => void }) {
  const { wall } = useStaffWords();
  const [leftS, setLeftS] = useState(cleanS);
  useEffect(() => {
    deafen(cleanS * 1_000);
    const endMs = performance.now() + cleanS * 1_000;
    const timer = setInterval(
      () => setLeftS(Math.max(0, Math.ceil((endMs - performance.now()) / 1_000))),
      250,
    );
    return () => clearInterval(timer);
  }, []);
  useEffect(() => {
    if (leftS === 0) onDone();
  }, [leftS, onDone]);
  return (
    <main className="clean">
      <p className="clean-count" role="timer">
        {leftS}
      </p>
      <h1>{wall.cleanTitle}</h1>
      <p>{wall.cleanText}</p>
      <p className="only-heard" aria-live="polite">
        {spokenS.includes(leftS) ? wall.secondsLeft(leftS) : ''}
      </p>
    </main>
  );
}
