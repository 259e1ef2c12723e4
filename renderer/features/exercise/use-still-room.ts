import { type RefObject, useLayoutEffect, useRef } from 'react';
import { fitsItsBox } from '#ui/fit/fits-its-box.ts';
import { useSizeChanges } from '#ui/fit/use-size-changes.ts';
import { settingOf } from './still-room.ts';

const slackPx = 6; // sizes are rounded: no card is pushed to the next page

/**
 * Gives the pictures what is left of each page, before it is painted: they become higher (`--pictures`). Those that are alone
 * on their page are stacked where that draws them about as large (`data-stacked`), and where they stand beside their words
 * they become wider (`data-wide`), as long as these keep their size.
 */
export function useStillRoom(stills: RefObject<HTMLElement | null>, key: unknown): void {
  const page = useRef<HTMLElement | null>(null); // its size counts: that of the cards is what is set here
  useLayoutEffect(() => {
    page.current = stills.current?.closest<HTMLElement>('.pages-flow') ?? null;
  }, [stills]);
  const changes = useSizeChanges(page);
  // biome-ignore lint/correctness/useExhaustiveDependencies: measured anew for other cards, and another size of the panel or the text
  useLayoutEffect(() => {
    if (stills.current === null || page.current === null) return;
    const cards = [...stills.current.querySelectorAll<HTMLElement>('.still')];
    for (const card of cards) takeBack(card);
    const { bottom } = page.current.getBoundingClientRect();
    const pages = Map.groupBy(cards, (card) => Math.round(card.getBoundingClientRect().left));
    for (const onPage of pages.values()) {
      const isWhole = onPage.every((card) => card.getClientRects().length === 1); // else it goes on upon the next page
      const left = bottom - Math.max(...onPage.map((card) => card.getBoundingClientRect().bottom));
      if (isWhole)
        for (const card of onPage)
          give(card, Math.max(0, left - slackPx) / onPage.length, onPage.length === 1);
    }
  }, [stills, key, changes]);
}

/** Words are measured beside pictures that have not been given anything: these get what words leave. */
export function takeBack(card: HTMLElement): void {
  figuresOf(card)?.style.removeProperty('--pictures');
  delete card.dataset.stacked;
  delete card.dataset.wide;
}

/** A card's share of what is left of its page. */
function give(card: HTMLElement, share: number, isAlone: boolean): void {
  const pictures = figuresOf(card);
  const words = card.querySelector<HTMLElement>('.still-steps');
  const [, , width, height] = (card.querySelector('svg')?.getAttribute('viewBox') ?? '')
    .split(' ')
    .map(Number);
  if (pictures === null || words === null || width === undefined || height === undefined) return;
  const least = pictures.offsetHeight;
  const isBesideWords = words.offsetTop < pictures.offsetTop + least;
  const most = (isBesideWords ? Math.max(least, words.offsetHeight) : least) + share;
  if (isAlone) card.dataset.wide = '';
  if (!fitsItsBox(words) || words.scrollHeight > most) delete card.dataset.wide;
  const shown = { count: pictures.childElementCount, crop: { width, height }, mayStack: isAlone };
  const setting = settingOf(shown, { width: pictures.offsetWidth, height: most }, least);
  if (setting.isStacked) card.dataset.stacked = '';
  pictures.style.setProperty('--pictures', `${setting.height}px`);
}

function figuresOf(card: HTMLElement): HTMLElement | null {
  return card.querySelector<HTMLElement>('.still-figures');
}
