import type { ClipFault, InspectedClip } from './inspected-clip.ts';

/** What a clip says of itself. */
export interface ClipFacts {
  readonly type: InspectedClip['type'];
  readonly seconds: number;
  /** The codec of each track of pictures, and of each track of sound, as the container names it. */
  readonly pictures: readonly string[];
  readonly sound: readonly string[];
  readonly widthPx: number;
  readonly heightPx: number;
  /** Undefined where the container does not tell. */
  readonly framesPerS: number | undefined;
}

const longestS = 600; // 10 min
const mostFramesPerS = 61; // 60, and a little for how rates are written
const longSidePx = 4_096; // 4K, lying or standing
const shortSidePx = 2_304;

/** What the screen's Chromium plays, by the containers' own names. */
const playable = {
  'video/mp4': { pictures: ['avc1', 'avc3', 'vp09', 'av01'], sound: ['mp4a', 'Opus'] },
  'video/webm': { pictures: ['V_VP8', 'V_VP9', 'V_AV1'], sound: ['A_OPUS', 'A_VORBIS'] },
} as const satisfies Record<InspectedClip['type'], Record<string, readonly string[]>>;

const hevc: readonly string[] = ['hvc1', 'hev1', 'dvh1', 'dvhe', 'V_MPEGH/ISO/HEVC'];

/** Why the screen cannot play it; undefined where it can. */
export function faultOf(facts: ClipFacts): ClipFault | undefined {
  const { seconds, widthPx, heightPx, framesPerS } = facts;
  if (facts.pictures.length === 0) return { kind: 'no-picture' };
  const known: { readonly pictures: readonly string[]; readonly sound: readonly string[] } =
    playable[facts.type];
  if (facts.pictures.some((codec) => hevc.includes(codec))) return { kind: 'hevc' };
  const codec =
    facts.pictures.find((name) => !known.pictures.includes(name)) ??
    facts.sound.find((name) => !known.sound.includes(name));
  if (codec !== undefined) return { kind: 'codec', codec: codec.replace(/[^\w./ -]/g, '?').slice(0, 40) };
  if (!(seconds > 0) || !(widthPx > 0) || !(heightPx > 0)) return { kind: 'damaged' };
  if (seconds > longestS) return { kind: 'too-long', seconds };
  if (Math.max(widthPx, heightPx) > longSidePx || Math.min(widthPx, heightPx) > shortSidePx) {
    return { kind: 'too-many-pixels', widthPx, heightPx };
  }
  if (framesPerS !== undefined && framesPerS > mostFramesPerS) return { kind: 'too-fast', framesPerS };
  return undefined;
}
