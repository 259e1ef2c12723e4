/** What a picture's first bytes say. Read here, before any decoder sees the file. */
export interface PictureHeader {
  readonly format: 'jpeg' | 'png' | 'webp' | 'gif' | 'heic';
  readonly widthPx: number;
  readonly heightPx: number;
  /** Where a JPEG's own size stands; 0 for the other kinds. */
  readonly frameAt: number;
}

/** Reads the header. `damaged` where the kind is known and the size is not there; undefined for all other kinds. */
export function readPictureHeader(bytes: Uint8Array): PictureHeader | 'damaged' | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    if (startsWith(bytes, [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])) return png(view);
    if (startsWith(bytes, [0xff, 0xd8, 0xff])) return jpeg(view);
    if (text(bytes, 0, 4) === 'GIF8') return sized('gif', view.getUint16(6, true), view.getUint16(8, true));
    if (text(bytes, 0, 4) === 'RIFF' && text(bytes, 8, 12) === 'WEBP') return webp(bytes, view);
    if (/^ftyp(hei[cxms]|hev[cx]|mif1|msf1)$/.test(text(bytes, 4, 12))) return heic(bytes, view);
    return undefined;
  } catch {
    return 'damaged'; // the file ends before its header does
  }
}

function png(view: DataView): PictureHeader | 'damaged' {
  return sized('png', view.getUint32(16), view.getUint32(20)); // IHDR always comes first
}

/** Walks the segments to the frame header, SOF0 to SOF15 without the three that are something else. */
function jpeg(view: DataView): PictureHeader | 'damaged' {
  let at = 2;
  for (;;) {
    const marker = view.getUint8(at) === 0xff ? view.getUint8(at + 1) : 0;
    if (marker < 0xc0 || marker === 0xff)
      at += 1; // filler, or stray bytes between two segments
    else if (marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker)) {
      return sized('jpeg', view.getUint16(at + 7), view.getUint16(at + 5), at);
    } else at += 2 + view.getUint16(at + 2);
  }
}

function webp(bytes: Uint8Array, view: DataView): PictureHeader | 'damaged' {
  switch (text(bytes, 12, 16)) {
    case 'VP8 ':
      return sized('webp', view.getUint16(26, true) & 0x3fff, view.getUint16(28, true) & 0x3fff);
    case 'VP8L': {
      const sizes = view.getUint32(21, true);
      return sized('webp', (sizes & 0x3fff) + 1, ((sizes >>> 14) & 0x3fff) + 1);
    }
    case 'VP8X':
      return sized('webp', uint24(view, 24) + 1, uint24(view, 27) + 1);
    default:
      return 'damaged';
  }
}

const longestHeader = 1024 * 1024; // 1 MB: a phone's photo has a few kB of tiles listed

/** A phone's photo is made of tiles: every one tells its size, and so does the whole, which is the largest. */
function heic(bytes: Uint8Array, view: DataView): PictureHeader | 'damaged' {
  const header = new TextDecoder('latin1').decode(bytes.subarray(0, longestHeader));
  let [widthPx, heightPx] = [0, 0];
  for (const { index } of header.matchAll(/ispe/g)) {
    widthPx = Math.max(widthPx, view.getUint32(index + 8));
    heightPx = Math.max(heightPx, view.getUint32(index + 12));
  }
  return sized('heic', widthPx, heightPx);
}

function sized(
  format: PictureHeader['format'],
  widthPx: number,
  heightPx: number,
  frameAt = 0,
): PictureHeader | 'damaged' {
  return widthPx > 0 && heightPx > 0 ? { format, widthPx, heightPx, frameAt } : 'damaged';
}

function startsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, i) => bytes[i] === byte);
}

function text(bytes: Uint8Array, from: number, to: number): string {
  return String.fromCharCode(...bytes.subarray(from, to));
}

function uint24(view: DataView, at: number): number {
  return view.getUint16(at, true) | (view.getUint8(at + 2) << 16);
}
