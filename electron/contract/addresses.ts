/** The scheme of everything that the screen may load. */
export const scheme = 'kiosk';
/** Where the app's own files are. */
export const appHost = 'app';
/** Where the files of releases are. */
export const contentHost = 'content';

/** The one page. */
export const pageUrl = 'kiosk://app/index.html';
/** The same page with the last good content and no motion, for a screen that crashed again and again. */
export const safePageUrl = 'kiosk://app/index.html?safe';

/** The origin of the one page. Its host is part of it: content cannot pass for the app. */
export const appOrigin = `${scheme}://${appHost}`;

/** True for the one page, with or without safe mode; a place within the page (`#…`) makes no difference. */
export function isPage(address: string): boolean {
  const withoutPlace = address.split('#', 1)[0];
  return withoutPlace === pageUrl || withoutPlace === safePageUrl;
}
