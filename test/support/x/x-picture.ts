/** A picture of a whole display. */
export interface XPicture {
  readonly width: number;
  readonly height: number;
  /** The colour of a pixel as 0xRRGGBB. */
  at(x: number, y: number): number;
}

/** From what `xwd -root` writes: a header of big-endian numbers, a table of colours, and pixels of four bytes. */
export function parsePicture(dump: Buffer): XPicture {
  const field = (index: number) => dump.readUInt32BE(index * 4);
  const [width, height, bitsPerPixel, bytesPerLine] = [field(4), field(5), field(11), field(12)];
  if (bitsPerPixel !== 32) throw new Error(`A display of ${bitsPerPixel} bits per pixel cannot be read.`);
  const pixels = field(0) + field(19) * 12;
  return {
    width,
    height,
    at: (x, y) => dump.readUInt32LE(pixels + y * bytesPerLine + x * 4) & 0xff_ff_ff,
  };
}

/** How many pixels of its four edges have a colour, such as the one of a bare display: black. */
export function edgePixelsOf(picture: XPicture, colour: number): number {
  const { width, height, at } = picture;
  let count = 0;
  for (let x = 0; x < width; x += 1)
    count += Number(at(x, 0) === colour) + Number(at(x, height - 1) === colour);
  for (let y = 0; y < height; y += 1)
    count += Number(at(0, y) === colour) + Number(at(width - 1, y) === colour);
  return count;
}

/** The share of pixels, every eighth of every eighth line, that two pictures do not have in common. */
export function shareOfChange(before: XPicture, after: XPicture): number {
  let [seen, changed] = [0, 0];
  for (let y = 0; y < after.height; y += 8) {
    for (let x = 0; x < after.width; x += 8) {
      seen += 1;
      changed += Number(isOther(before.at(x, y), after.at(x, y)));
    }
  }
  return changed / seen;
}

const mostTint = 24; // of 255: the same colour, a little later in its fade

function isOther(one: number, other: number): boolean {
  return [16, 8, 0].some((shift) => Math.abs(((one >> shift) & 255) - ((other >> shift) & 255)) > mostTint);
}
