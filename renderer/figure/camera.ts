import { type Place, round } from './smooth-path.ts';

/** What is seen of the room, in cm: of somebody upright, and nearer of somebody on the floor. */
const upright = { x: -112, y: -188, width: 224, height: 214, discX: 0, discY: -88, discR: 92 } as const;
const low = { x: -92, y: -130, width: 196, height: 178, discX: 6, discY: -55, discR: 74 } as const;
/** Who is further from the middle than this is followed. */
const followedCm = 34;

/** The window on the room, and the pale disc behind the person, on the way from upright (0) to low (1). */
export function cameraOf(lowShare: number, [hipX]: Place) {
  const panCm = Math.sign(hipX) * Math.max(0, Math.abs(hipX) - followedCm);
  const mix = (name: keyof typeof low, asideCm = 0) =>
    `${round(upright[name] + (low[name] - upright[name]) * lowShare + asideCm)}`;
  return {
    camera: {
      viewBox: `${mix('x', panCm)} ${mix('y')} ${mix('width')} ${mix('height')}`,
      'data-low': lowShare > 0.5 ? 'yes' : 'no',
    },
    disc: { cx: mix('discX', panCm), cy: mix('discY'), r: mix('discR') },
  };
}
