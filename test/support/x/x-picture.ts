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
