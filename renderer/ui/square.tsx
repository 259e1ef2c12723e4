import { useDeferredValue, useMemo } from 'react';
import { encode } from 'uqr';

/**
 * Words as a square for a phone's camera, as wide as its place lets it. No address in it: nothing is fetched. To reckon it
 * takes longer than a frame: what it stands on is there before it.
 */
export function Square({ text }: { readonly text: string }) {
  const settled = useDeferredValue<string | null>(text, null);
  const { size, d } = useMemo(() => (settled === null ? blank : squarePath(settled)), [settled]);
  return (
    <svg className="square" viewBox={`0 0 ${size} ${size}`} aria-hidden="true" shapeRendering="crispEdges">
      <rect width={size} height={size} fill="#fff" />
      <path d={d} fill="#000" />
    </svg>
  );
}

const blank = { size: 1, d: '' };

/** The dark modules as one path, with the four modules of quiet zone that ISO/IEC 18004 asks for. */
function squarePath(text: string): { readonly size: number; readonly d: string } {
  const code = encode(text, { ecc: 'L', border: 4 });
  const d = code.data
    .flatMap((row, y) => row.flatMap((isDark, x) => (isDark ? [`M${x} ${y}h1v1h-1z`] : [])))
    .join('');
  return { size: code.size, d };
}
