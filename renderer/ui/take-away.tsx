import { useMemo } from 'react';
import { encode } from 'uqr';
import { useSpeech } from '#i18n/words.ts';
import { Pill } from './button.tsx';
import { useModal } from './use-modal.ts';
import './take-away.css';

const longestText = 600; // characters: a denser square is hard to read for an old phone's camera

/** A page's words as a square for a phone's camera. No address in it: nothing is fetched, nobody is told. */
export function TakeAway(props: { readonly text: string; readonly onClose: () => void }) {
  const { words } = useSpeech();
  const box = useModal(props.onClose);
  return (
    <dialog open ref={box} className="take-away" aria-modal="true" aria-label={words.takeItWithYou}>
      <Square text={props.text} />
      <div className="take-away-words">
        <h2>{words.takeItWithYou}</h2>
        <p>{words.takeItHow}</p>
        <Pill tone="sun" onPress={props.onClose}>
          {words.close}
        </Pill>
      </div>
    </dialog>
  );
}

/** The square alone, as wide as its place lets it. */
export function Square({ text }: { readonly text: string }) {
  const { size, d } = useMemo(() => squarePath(text), [text]);
  return (
    <svg viewBox={`0 0 ${size} ${size}`} aria-hidden="true" shapeRendering="crispEdges">
      <rect width={size} height={size} fill="#fff" />
      <path d={d} fill="#000" />
    </svg>
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
