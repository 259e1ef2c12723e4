import type { Shown } from '#contract/api.ts';

/**
 * Nothing where no slide and no screen with words is in the page and can be seen; one that waits for an answer says so
 * (`aria-busy`). Asked once a heartbeat; of what is read there nothing leaves the page but this.
 */
export function whatIsShown(page: Document = document): Shown {
  if (page.querySelector(':root[data-night]') !== null) return 'night';
  const waits = page.querySelector<HTMLElement>('.waiting');
  if (waits !== null && isSeen(waits)) return 'wait';
  return [...page.querySelectorAll<HTMLElement>(screens)].some(isSeen) ? 'screen' : 'nothing';
}

/** Every screen is one; behind the wall a room has words beside it, too. */
const screens = 'main, .behind';

function isSeen(screen: HTMLElement): boolean {
  const hasWords = screen.getAttribute('aria-busy') === 'true' || /\S/.test(screen.textContent);
  if (!hasWords || !screen.checkVisibility({ opacityProperty: true, visibilityProperty: true })) return false;
  const { top, left, bottom, right } = screen.getBoundingClientRect();
  return bottom > Math.max(0, top) && right > Math.max(0, left) && top < innerHeight && left < innerWidth;
}
