/** The cookie by which a program may speak to an X server. */
export interface Cookie {
  readonly name: string;
  readonly data: Uint8Array;
}

const cookieName = 'MIT-MAGIC-COOKIE-1';
const families = [256, 0xffff]; // of this computer, of any

/** The cookie for a display of this computer, from what the file `.Xauthority` holds; undefined where it has none. */
export function cookieFor(display: string, file: Buffer): Cookie | undefined {
  let at = 0;
  const short = () => {
    at += 2;
    return file.readUInt16BE(at - 2);
  };
  const field = () => {
    const length = short();
    at += length;
    if (at > file.length) throw new RangeError('The file ends within an entry.');
    return file.subarray(at - length, at);
  };
  try {
    while (at < file.length) {
      const family = short();
      const [, number, name, data] = [field(), field().toString(), field().toString(), field()];
      const isMeant = families.includes(family) && (number === '' || number === display);
      if (isMeant && name === cookieName) return { name, data };
    }
  } catch {
    // cut short: what stood before was not meant
  }
  return undefined;
}
