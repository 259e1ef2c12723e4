import { appHost, contentHost, scheme } from './addresses.ts';

/** What an address of our scheme asks for, with its path decoded and checked. */
export type Asked =
  | { readonly kind: 'app'; readonly path: string }
  | { readonly kind: 'content'; readonly revision: string; readonly path: string };

const longestAddress = 2_000;

/**
 * Reads an address; null for anything but a plain path below one of our two hosts. Decoded once: what is still
 * encoded after that, and every `..`, `.`, empty part, backslash, colon and control character is refused.
 */
export function parseAddress(address: string): Asked | null {
  if (address.length > longestAddress || !URL.canParse(address)) return null;
  const url = new URL(address);
  const isOurs = url.protocol === `${scheme}:` && !url.username && !url.password && !url.port;
  const parts = isOurs ? decodeParts(url.pathname.slice(1)) : null;
  if (parts === null) return null;
  if (url.host === appHost) return { kind: 'app', path: parts.join('/') };
  const [revision, ...rest] = parts;
  const isRevision = revision !== undefined && /^[0-9a-f]{16}$/.test(revision);
  if (url.host !== contentHost || !isRevision || rest.length === 0) return null;
  return { kind: 'content', revision, path: rest.join('/') };
}

function decodeParts(path: string): readonly string[] | null {
  try {
    const parts = decodeURIComponent(path).split('/');
    return parts.every(isPlain) ? parts : null;
  } catch {
    return null; // a broken escape sequence names nothing
  }
}

function isPlain(part: string): boolean {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
  return part !== '' && part !== '.' && part !== '..' && !/[\\:%\u0000-\u001f\u007f]/.test(part);
}
