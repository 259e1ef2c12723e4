/**
 * Whether the page shows nothing: no slide and no screen with words is in it and can be seen. One that waits for an answer
 * says so (`aria-busy`), and a screen that is dark for the night is as it should be. Asked once a heartbeat; of what is read
 * there nothing leaves the page but this.
 */
export function isBlank(page: Document = document): boolean {
  if (page.querySelector(':root[data-night]') !== null) return false;
  return ![...page.querySelectorAll<HTMLElement>(screens)].some(isSeen);
}

/** Every screen is one; behind the wall a room has words beside it, too. */
const screens = 'main, .behind';

function isSeen(screen: HTMLElement): boolean {
  const hasWords = screen.getAttribute('aria-busy') === 'true' || /\S/.test(screen.textContent);
  if (!hasWords || !screen.checkVisibility({ opacityProperty: true, visibilityProperty: true })) return false;
  const { top, left, bottom, right } = screen.getBoundingClientRect();
  return bottom > Math.max(0, top) && right > Math.max(0, left) && top < innerHeight && left < innerWidth;
}
