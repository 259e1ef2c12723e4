import { isRecord } from '#core/parsed.ts';
import { stableJson } from './stable-json.ts';

/** How something is signed, and how it stands in a file with the signature under it. */
export interface SignedForm<T> {
  /** What is signed. */
  text(value: T): string;
  /** The file's text. There is one form only: what another program could read otherwise is refused. */
  write(value: T, signature: string): string;
  /** Reads the file's text. Undefined where it is not, to the letter, what `write` writes. */
  parse(text: string): { readonly value: T; readonly signature: string } | undefined;
}

/** `format` is also the beginning of what is signed, so that a signature under anything else never fits. */
export function signedForm<T>(
  format: string,
  name: string,
  isOne: (value: unknown) => value is T,
): SignedForm<T> {
  const write = (value: T, signature: string) => `${stableJson({ format, [name]: value, signature })}\n`;
  return {
    write,
    text: (value) => `${format}\n${stableJson(value)}`,
    parse(text) {
      try {
        const file: unknown = JSON.parse(text);
        if (!isRecord(file) || typeof file.signature !== 'string') return;
        const value = file[name];
        if (!isOne(value)) return;
        return write(value, file.signature) === text ? { value, signature: file.signature } : undefined;
      } catch {
        return undefined; // half a file, or nested so deep that it cannot be walked
      }
    },
  };
}
