import type { ItemRef, LanguageTag, Revision } from './model.ts';

/** The scheme of everything that the screen may load. Its addresses are made and read in this file only. */
export const scheme = 'kiosk';

/** The origin of the one page. Its host is part of it: content cannot pass for the app. */
export const appOrigin = `${scheme}://app`;
const contentOrigin = `${scheme}://content`;

/** The one page. */
export const pageUrl = `${appOrigin}/index.html`;
/** The same page with the last good content and no motion, for a screen that crashed again and again. */
export const safePageUrl = `${pageUrl}?safe`;

/** True for the one page, with or without safe mode; a place within the page (`#…`) makes no difference. */
export function isPage(address: string): boolean {
  const withoutPlace = address.split('#', 1)[0];
  return withoutPlace === pageUrl || withoutPlace === safePageUrl;
}

/** Where a file of a release is, such as a picture: `kiosk://content/<revision>/media/<name>`. */
export function releaseUrl(revision: Revision, path: string): string {
  return `${contentOrigin}/${revision}/${path}`;
}

/** Where a release's document is: `kiosk://content/<revision>/<kind>/<id>/<language>.json`. */
export function documentUrl(revision: Revision, item: ItemRef, language: LanguageTag): string {
  return releaseUrl(revision, documentPath(item, language));
}

/** The path of a document inside its release. */
export function documentPath(item: ItemRef, language: LanguageTag): string {
  return `${item.kind}/${item.id}/${language}.json`;
}

/** What an address asks for, with its path decoded and checked. */
export type Asked =
  | { readonly kind: 'app'; readonly path: string }
  | { readonly kind: 'content'; readonly revision: Revision; readonly path: string };

/**
 * Reads an address as `URL.href` writes it; null for anything but a plain path below one of the two origins. Decoded
 * once: what is still encoded after that, and every `..`, `.`, empty part, backslash, colon and control character is
 * refused.
 */
export function readAddress(href: string): Asked | null {
  const [, origin, path = ''] = /^([^/]*\/\/[^/]*)\/([^?#]*)/.exec(href) ?? [];
  const parts = decodeParts(path);
  if (parts === null) return null;
  if (origin === appOrigin) return { kind: 'app', path: parts.join('/') };
  const [revision = '', ...rest] = parts;
  if (origin !== contentOrigin || !isRevision(revision) || rest.length === 0) return null;
  return { kind: 'content', revision, path: rest.join('/') };
}

/** True for 16 lower-case hexadecimal digits: the only form that may become part of a path. */
export function isRevision(text: string): text is Revision {
  return /^[0-9a-f]{16}$/.test(text);
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
