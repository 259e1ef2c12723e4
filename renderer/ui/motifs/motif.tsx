import { useLayoutEffect, useRef } from 'react';
import leaf from './leaf.svg?url';
import { whenHere } from './load-drawing.ts';
import './motifs.css';
import { ownCopy } from './own-copy.ts';

/**
 * The drawing of one topic. It fills its box, keeps its story in the middle, and lets its large form run past the edges,
 * so the box decides where it is cropped. An unknown name, or none, draws the leaf. `still` draws it without motion. A
 * drawing seen before is there at once, another one as soon as its file is; one that cannot be loaded leaves the box empty.
 */
export function Motif({ name, still, preserveAspectRatio = 'xMidYMid slice' }: MotifProps) {
  const address = addresses.get(name ?? 'leaf') ?? leaf;
  const box = useRef<SVGSVGElement>(null);
  useLayoutEffect(() => {
    const withdraw = whenHere(address, (drawing) => box.current?.replaceChildren(ownCopy(drawing)));
    return () => {
      withdraw();
      box.current?.replaceChildren();
    };
  }, [address]);
  return (
    <svg
      ref={box}
      className={still ? 'motif' : 'motif motif-alive'}
      viewBox="0 0 1000 1000"
      preserveAspectRatio={preserveAspectRatio}
      aria-hidden="true"
      focusable="false"
    />
  );
}

interface MotifProps {
  readonly name: string | null;
  readonly still: boolean;
  readonly preserveAspectRatio?: string;
}

// One file for each drawing, in the colours of motifs.css. What is clipped by an `…-edge` stands up out of the big quiet
// circle and ends on its lower edge: free above the middle, so that a body is never sawn off by the frame.
const files = import.meta.glob<string>('./*.svg', { query: '?url', import: 'default', eager: true });

const addresses: ReadonlyMap<string, string> = new Map(
  Object.entries(files).map(([file, address]) => [file.slice('./'.length, -'.svg'.length), address]),
);

/** The names a content pack may use for `motif`. */
export const motifNames: readonly string[] = [...addresses.keys()];
