import type { ReactElement } from 'react';
import { Balloon } from './balloon.tsx';
import { Bell } from './bell.tsx';
import { Belly } from './belly.tsx';
import { Clock } from './clock.tsx';
import { Door } from './door.tsx';
import { Glass } from './glass.tsx';
import { Hands } from './hands.tsx';
import { Ice } from './ice.tsx';
import { Knot } from './knot.tsx';
import { Leaf } from './leaf.tsx';
import './motifs.css';
import { Road } from './road.tsx';
import { Roller } from './roller.tsx';
import { SorePlace } from './sore-place.tsx';
import { Spine } from './spine.tsx';
import { Walker } from './walker.tsx';

/**
 * The drawing of one topic. It fills its box, keeps its story in the middle, and lets its large form run past the edges,
 * so the box decides where it is cropped. An unknown name, or none, draws the leaf. `still` draws it without motion.
 */
export function Motif({ name, still, preserveAspectRatio = 'xMidYMid slice' }: MotifProps) {
  const Drawing = (name === null ? undefined : drawings.get(name)) ?? Leaf;
  return (
    <svg
      className={still ? 'motif' : 'motif motif-alive'}
      viewBox="0 0 1000 1000"
      preserveAspectRatio={preserveAspectRatio}
      aria-hidden="true"
      focusable="false"
    >
      <Drawing />
    </svg>
  );
}

interface MotifProps {
  readonly name: string | null;
  readonly still: boolean;
  readonly preserveAspectRatio?: string;
}

const drawings: ReadonlyMap<string, () => ReactElement> = new Map([
  ['spine', Spine],
  ['sore-place', SorePlace],
  ['clock', Clock],
  ['glass', Glass],
  ['hands', Hands],
  ['ice', Ice],
  ['knot', Knot],
  ['belly', Belly],
  ['balloon', Balloon],
  ['road', Road],
  ['walker', Walker],
  ['roller', Roller],
  ['bell', Bell],
  ['door', Door],
  ['leaf', Leaf],
]);

/** The names a content pack may use for `motif`. */
export const motifNames: readonly string[] = [...drawings.keys()];
