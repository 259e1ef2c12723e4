import type { Page } from 'playwright';

/**
 * What a person would notice as wrong on the screen now: words that leave the glass or are cut off, buttons that are
 * too small for a finger, a bar that is not where it belongs. Empty when all is well.
 */
export function layoutFaults(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const root = document.documentElement;
    const faults: string[] = [];
    const probe = document.createElement('i');
    probe.style.cssText = 'position:absolute;width:calc(var(--mm) * 100)';
    document.body.append(probe);
    const pxPerMm = probe.getBoundingClientRect().width / 100;
    probe.remove();
    const leastTouchMm = 20;
    const leastTextPx = (27 * Math.min(innerWidth, innerHeight)) / 1080; // visual.md: no text under 27 px at 1080 wide
    const slackPx = 2;

    const isSeen = (element: Element) => {
      const box = element.getBoundingClientRect();
      const style = getComputedStyle(element);
      return box.width > 0 && box.height > 0 && style.visibility !== 'hidden' && style.opacity !== '0';
    };
    const name = (element: Element) =>
      `${element.tagName.toLowerCase()}.${String(element.className)} “${(element.textContent ?? '').trim().slice(0, 40)}”`;

    if (root.scrollWidth > innerWidth || root.scrollHeight > innerHeight)
      faults.push('the page itself scrolls');

    const bar = document.querySelector('.bar')?.getBoundingClientRect();
    if (bar && Math.abs(bar.bottom - innerHeight) > slackPx)
      faults.push(`the bar ends at ${bar.bottom}, not at the edge`);

    for (const element of document.querySelectorAll('h1, h2, p, li, button, .card-title, .pill span')) {
      if (!isSeen(element) || element.closest('[data-move="out"]')) continue;
      const view = element.closest('.pages-view')?.getBoundingClientRect();
      const isSeenPart = (box: DOMRect) => !view || (box.right > view.left && box.left < view.right); // else on another page
      for (const box of [...element.getClientRects()].filter(isSeenPart)) {
        if (box.left < -slackPx || box.right > innerWidth + slackPx)
          faults.push(`${name(element)} leaves the glass sideways`);
        if (box.top < -slackPx || box.bottom > innerHeight + slackPx)
          faults.push(`${name(element)} leaves the glass above or below`);
      }
      if (
        element.scrollWidth > element.clientWidth + slackPx &&
        getComputedStyle(element).display !== 'inline'
      ) {
        faults.push(`${name(element)} is wider than its place`);
      }
      const hasWords = [...element.childNodes].some(
        (node) => node.nodeType === 3 && node.textContent?.trim(),
      );
      const fontPx = Number.parseFloat(getComputedStyle(element).fontSize);
      if (hasWords && fontPx < leastTextPx - 0.5) faults.push(`${name(element)} is set in ${fontPx} px`);
    }

    for (const button of document.querySelectorAll('button')) {
      if (!isSeen(button)) continue;
      const box = button.getBoundingClientRect();
      const shortMm = Math.min(box.width, box.height) / pxPerMm;
      if (shortMm < leastTouchMm - 0.1)
        faults.push(`${name(button)} is ${shortMm.toFixed(1)} mm, under 20 mm`);
    }

    const columns = [...document.querySelectorAll('.slide:not([data-move="out"]) .slide-words > *')].filter(
      isSeen,
    );
    for (const [index, one] of columns.entries()) {
      const next = columns[index + 1];
      if (!next) continue;
      const a = one.getBoundingClientRect();
      const b = next.getBoundingClientRect();
      const isOver = a.bottom > b.top + slackPx && a.left < b.right && b.left < a.right && a.top < b.bottom;
      if (isOver) faults.push(`${name(one)} runs into ${name(next)}`);
    }
    return faults;
  });
}
