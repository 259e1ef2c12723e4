/** A clip's bytes, wherever they are. */
export interface ClipSource {
  readonly sizeBytes: number;
  read(at: number, length: number): Promise<Uint8Array>;
}

/** A clip that the screen can play. */
export interface InspectedClip {
  readonly kind: 'playable';
  readonly type: 'video/mp4' | 'video/webm';
  readonly seconds: number;
  readonly hasSound: boolean;
  readonly widthPx: number;
  readonly heightPx: number;
}

export type ClipFault =
  /** Neither MP4 nor WebM. */
  | { readonly kind: 'unknown-container' }
  | { readonly kind: 'damaged' }
  /** It ends too early, or in zeros. */
  | { readonly kind: 'cut-short' }
  /** Its pictures or its sound lie in another file. */
  | { readonly kind: 'points-outside' }
  | { readonly kind: 'protected' }
  | { readonly kind: 'no-picture' }
  | { readonly kind: 'hevc' }
  | { readonly kind: 'codec'; readonly codec: string | null }
  | { readonly kind: 'too-many-pixels'; readonly widthPx: number; readonly heightPx: number }
  | { readonly kind: 'too-fast'; readonly framesPerS: number }
  | { readonly kind: 'too-long'; readonly seconds: number };
