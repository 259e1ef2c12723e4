import { type ReactNode, useId } from 'react';

/** The big quiet shape most drawings stand on. */
export function Disc({ x, y, r, fill = 'var(--pale-leaf)' }: Round & { readonly fill?: string }) {
  return <circle cx={x} cy={y} r={r} fill={fill} />;
}

/**
 * Lets a form stand up out of the disc and end on its lower edge: free above the middle, cut by the circle below, so that a
 * body is never sawn off by the frame.
 */
export function RisingFrom({ x, y, r, children }: Round & { readonly children: ReactNode }) {
  const id = useId();
  return (
    <>
      <clipPath id={id}>
        <path d={`M${x - r} ${y}V-1000H${x + 3 * r}V${y}H${x + r}A${r} ${r} 0 0 1 ${x - r} ${y}Z`} />
      </clipPath>
      <g clipPath={`url(#${id})`}>{children}</g>
    </>
  );
}

interface Round {
  readonly x: number;
  readonly y: number;
  readonly r: number;
}
