/** A file's text, and whether it had to be guessed how it was saved. Undefined for bytes that are no text. */
export interface DecodedText {
  readonly text: string;
  readonly isGuessed: boolean;
}

/** Reads UTF-8, UTF-16 with its mark (Notepad's "Unicode"), and else Windows-1252. */
export function decodeText(bytes: Uint8Array): DecodedText | undefined {
  const decoded = decode(bytes);
  return decoded.text.includes('\0') ? undefined : decoded;
}

function decode(bytes: Uint8Array): DecodedText {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe)
    return { text: new TextDecoder('utf-16le').decode(bytes), isGuessed: false };
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), isGuessed: false }; // drops the BOM
  } catch {
    return { text: new TextDecoder('windows-1252').decode(bytes), isGuessed: true };
  }
}
