import { useMemo } from 'react';
import { encode } from 'uqr';
import { useSpeech } from '#i18n/words.ts';
import { Pill } from './button.tsx';
import './take-away.css';

const longestText = 600; // characters: a denser square is hard to read for an old phone's camera

/** A page's words as a square for a phone's camera. No address in it: nothing is fetched, nobody is told. */
export function TakeAway(props: { readonly text: string; readonly onClose: () => void }) {
  const { words } = useSpeech();
  const path = useMemo(() => squarePath(props.text), [props.text]);
  return (
    <div className="take-away" role="dialog" aria-label={words.takeItWithYou}>
      <svg viewBox={`0 0 ${path.size} ${path.size}`} aria-hidden="true">
        <rect width={path.size} height={path.size} fill="#fff" />
        <path d={path.d} fill="#000" />
      </svg>
      <div className="take-away-words">
        <h2>{words.takeItWithYou}</h2>
        <p>{words.takeItHow}</p>
        <Pill tone="sun" onPress={props.onClose}>
          {words.close}
        </Pill>
      </div>
    </div>
  );
}

/** The dark modules as one path, with the four modules of quiet zone that ISO/IEC 18004 asks for. */
function squarePath(text: string): { readonly size: number; readonly d: string } {
  const code = encode(text.slice(0, longestText), { ecc: 'L', border: 4 });
  const d = code.data
    .flatMap((row, y) => row.flatMap((isDark, x) => (isDark ? [`M${x} ${y}h1v1h-1z`] : [])))
    .join('');
  return { size: code.size, d };
}
