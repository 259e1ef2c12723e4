import { isPage, scheme } from '#contract/addresses.ts';

/** What wants to go somewhere. */
export interface Navigation {
  readonly url: string;
  readonly isMainFrame: boolean;
}

/** Only the main frame, only to the one page: a reload is the one navigation that the screen ever needs. */
export function isAllowedNavigation({ url, isMainFrame }: Navigation): boolean {
  return isMainFrame && isPage(url);
}

/** Requests leave the page for our own scheme only; there is no network. Developer tools load their own files. */
export function isAllowedRequest(url: string, isPackaged: boolean): boolean {
  return url.startsWith(`${scheme}://`) || (!isPackaged && url.startsWith('devtools://'));
}
