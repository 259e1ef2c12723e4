import type { Page } from 'playwright';

/** What to look at, and how closely. */
export interface Sight {
  /** Only the words in the first element that matches: a dialog over the rest of the screen. */
  readonly within?: string;
  /** The least height of capitals; otherwise no type is smaller than 27 px on a panel of 1080 px. */
  readonly leastCapitalsMm?: number;
}

/**
 * What a person would notice as wrong on the screen now, looked at word by word, as the letters stand on the glass: words
 * that leave it or are cut, that lie on a picture, under the bar, in a fade, under something else or on one another, that are
 * broken inside or too small to read; buttons too small, too close or cut; circles that are ovals; a page that scrolls. Empty
 * when all is well.
 * What lies whole on another page of a `.pages-view` comes by button, and is no fault. Every box of a picture bears
 * `data-picture`.
 */
export function glyphFaults(page: Page, sight: Sight = {}): Promise<readonly string[]> {
  return page.evaluate((sight) => {
    interface Box {
      readonly left: number;
      readonly top: number;
      readonly right: number;
      readonly bottom: number;
    }
    interface Word {
      readonly text: string;
      readonly parent: Element;
      /** Where its ink is, a box for each line it stands on. */
      readonly boxes: readonly Box[];
      readonly fontPx: number;
      readonly capitalsPx: number;
    }
    const slackPx = 1.5; // positions and metrics are rounded
    const leastTouchMm = 20;
    const leastApartMm = 3;
    const longestUnbroken = 24; // letters: no line of large type holds a longer word

    const pxPerMm = measure('calc(var(--mm) * 100)') / 100;
    const glass: Box = { left: 0, top: 0, right: innerWidth, bottom: innerHeight };
    const leastFontPx = (27 * Math.min(innerWidth, innerHeight)) / 1080;
    const scope = (sight.within === undefined ? null : document.querySelector(sight.within)) ?? document.body;
    const pen = document.createElement('canvas').getContext('2d');
    if (pen === null) throw new Error('No canvas to measure letters with');
    const faults = new Set<string>();

    const bar = document.querySelector('.bar');
    const pictures = [...scope.querySelectorAll('[data-picture]')]
      .filter(isSeen)
      .map((element) => ({ element, box: clipped(boxOf(element), element.parentElement).box }));
    const words = wordsIn(scope);

    if (
      document.documentElement.scrollWidth > innerWidth ||
      document.documentElement.scrollHeight > innerHeight
    )
      faults.add('the page itself scrolls');
    if (bar !== null && Math.abs(bar.getBoundingClientRect().bottom - innerHeight) > slackPx)
      faults.add('the bar is not at the edge of the glass');
    for (const word of words) lookAt(word);
    for (const [index, word] of words.entries()) lookBeside(word, words.slice(index + 1));
    lookAtButtons([...scope.querySelectorAll('button')].filter(isSeen));
    for (const round of scope.querySelectorAll('button, [data-picture]')) lookAtShape(round);
    return [...faults];

    function lookAt(word: Word): void {
      const complain = (what: string) => faults.add(`${nameOf(word)} ${what}`);
      const { boxes, parent } = word;
      if (boxes.some((box) => !isInside(box, glass))) complain('leaves the glass');
      if (boxes.length > 1 && !mayBreak(word)) complain('is broken inside');
      for (const box of boxes) {
        const seen = clipped(box, parent);
        if (seen.by !== null) complain(`is cut off by ${seen.by}`);
        if (bar !== null && !bar.contains(parent) && areOver(box, boxOf(bar)) > 0)
          complain('lies under the bar');
        for (const picture of pictures) {
          if (!picture.element.contains(parent) && areOver(box, picture.box) > slackPx) {
            complain(`lies ${Math.round(areOver(box, picture.box))} px in a picture`);
          }
        }
        if (isInFade(box, parent)) complain('lies in a fade');
        const other = whatElse(box, parent);
        if (other !== null) complain(other);
      }
      const capitalsMm = word.capitalsPx / pxPerMm;
      if (sight.leastCapitalsMm !== undefined && capitalsMm < sight.leastCapitalsMm - 0.05)
        complain(`has capitals of ${capitalsMm.toFixed(1)} mm`);
      if (word.fontPx < leastFontPx - 0.5) complain(`is set in ${word.fontPx.toFixed(1)} px`);
    }

    /** Words of one block are set by the browser; what may collide are blocks that were placed. */
    function lookBeside(word: Word, others: readonly Word[]): void {
      const other = others.find(
        ({ parent, boxes }) =>
          parent !== word.parent &&
          boxes.some((box) => word.boxes.some((own) => areOver(own, box) > slackPx)),
      );
      if (other !== undefined) faults.add(`${nameOf(word)} runs into ${nameOf(other)}`);
    }

    function lookAtButtons(buttons: readonly HTMLButtonElement[]): void {
      for (const [index, button] of buttons.entries()) {
        const box = boxOf(button);
        const seen = clipped(box, button.parentElement);
        if (seen.by === 'another page') continue;
        const name = `button “${(button.getAttribute('aria-label') ?? button.textContent ?? '').trim().slice(0, 30)}”`;
        const shortMm = Math.min(box.right - box.left, box.bottom - box.top) / pxPerMm;
        if (shortMm < leastTouchMm - 0.1) faults.add(`${name} is ${shortMm.toFixed(1)} mm, under 20 mm`);
        if (seen.by !== null || !isInside(box, glass)) faults.add(`${name} is cut off`);
        if (bar !== null && !bar.contains(button) && areOver(box, boxOf(bar)) > slackPx)
          faults.add(`${name} lies under the bar`);
        for (const other of buttons.slice(index + 1)) {
          if (button.contains(other) || clipped(boxOf(other), other.parentElement).by !== null) continue;
          const apartMm = distance(box, boxOf(other)) / pxPerMm;
          if (apartMm < leastApartMm - 0.1) faults.add(`${name} is ${apartMm.toFixed(1)} mm from the next`);
        }
      }
    }

    function lookAtShape(element: Element): void {
      const { width, height } = element.getBoundingClientRect();
      if (getComputedStyle(element).borderRadius === '50%' && Math.abs(width - height) > slackPx)
        faults.add(`.${element.className} is an oval of ${Math.round(width)} × ${Math.round(height)} px`);
    }

    function wordsIn(root: Element): readonly Word[] {
      const found: Word[] = [];
      const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
        const parent = node.parentElement;
        if (parent === null || !node.nodeValue?.trim() || !isSeen(parent)) continue;
        for (const { 0: text, index } of node.nodeValue.matchAll(/\S+/gu)) {
          const range = document.createRange();
          range.setStart(node, index);
          range.setEnd(node, index + text.length);
          const view = (parent.closest('.pages-view') ?? document.documentElement).getBoundingClientRect();
          const word = inkOf(text, parent, joinLines([...range.getClientRects()], view));
          const boxes = word.boxes.filter((box) => clipped(box, parent).by !== 'another page');
          if (boxes.length > 0) found.push({ ...word, boxes });
        }
      }
      return found;
    }

    /** The rectangles of lines reach from ascent to descent of the font; letters do not. */
    function inkOf(text: string, parent: Element, lines: readonly DOMRect[]): Word {
      const style = getComputedStyle(parent);
      const font = pen as CanvasRenderingContext2D;
      font.font = `${style.fontStyle} ${style.fontWeight} 100px ${style.fontFamily}`;
      const fontPx = Number.parseFloat(style.fontSize) * scaleOf(parent);
      const bare = text.normalize('NFC').replace(/\p{M}+/gu, ''); // piled marks reach as far as they like
      const { fontBoundingBoxAscent, actualBoundingBoxAscent, actualBoundingBoxDescent } =
        font.measureText(bare);
      const capitalsPx = (font.measureText('H').actualBoundingBoxAscent * fontPx) / 100;
      const boxes = lines.map(({ left, right, top }) => {
        const baseline = top + (fontBoundingBoxAscent * fontPx) / 100;
        return {
          left,
          right,
          top: baseline - (actualBoundingBoxAscent * fontPx) / 100,
          bottom: baseline + (Math.max(0, actualBoundingBoxDescent) * fontPx) / 100,
        };
      });
      return { text, parent, boxes, fontPx, capitalsPx };
    }

    /** Signs in drawings are scaled with them. */
    function scaleOf(element: Element): number {
      return element instanceof SVGGraphicsElement ? (element.getScreenCTM()?.a ?? 1) : 1;
    }

    /** One rectangle for each line: a change of font within a word makes two. */
    function joinLines(rects: readonly DOMRect[], view: Box): readonly DOMRect[] {
      const isWithin = (left: number, right: number) => right > view.left && left < view.right;
      const lines: DOMRect[] = [];
      for (const rect of rects.filter(({ width }) => width > 0)) {
        const line = lines.findIndex(
          ({ top, bottom, left, right }) =>
            rect.top < bottom - 2 &&
            rect.bottom > top + 2 &&
            isWithin(left, right) === isWithin(rect.left, rect.right) && // else on the next page
            isSameLine(rect.top, top, rect.height),
        );
        const before = lines[line];
        if (before === undefined) lines.push(rect);
        else {
          const left = Math.min(before.left, rect.left);
          lines[line] = new DOMRect(
            left,
            before.top,
            Math.max(before.right, rect.right) - left,
            before.height,
          );
        }
      }
      return lines;
    }

    function isSameLine(a: number, b: number, height: number): boolean {
      return Math.abs(a - b) < height / 2;
    }

    function mayBreak({ text }: Word): boolean {
      const letters = text.normalize('NFC').replace(/\p{M}+/gu, '');
      return (
        [...letters].length > longestUnbroken ||
        /[-‐–—/\u00ad\u200b]./u.test(text) ||
        /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u.test(
          text,
        )
      );
    }

    /** What is left of a box within all that clips it, and what took something away. */
    function clipped(box: Box, from: Element | null): { readonly box: Box; readonly by: string | null } {
      let rest = box;
      for (
        let element = from;
        element !== null && element !== document.body;
        element = element.parentElement
      ) {
        const style = getComputedStyle(element);
        const clipsX = style.overflowX !== 'visible';
        const clipsY = style.overflowY !== 'visible';
        if (!clipsX && !clipsY) continue;
        const frame = boxOf(element);
        const isOutside =
          rest.right <= frame.left + slackPx ||
          rest.left >= frame.right - slackPx ||
          rest.bottom <= frame.top + slackPx ||
          rest.top >= frame.bottom - slackPx;
        if (isOutside && element.matches('.pages-view, .paged-view'))
          return { box: rest, by: 'another page' };
        const next = {
          left: clipsX ? Math.max(rest.left, frame.left) : rest.left,
          right: clipsX ? Math.min(rest.right, frame.right) : rest.right,
          top: clipsY ? Math.max(rest.top, frame.top) : rest.top,
          bottom: clipsY ? Math.min(rest.bottom, frame.bottom) : rest.bottom,
        };
        if (!isInside(rest, next)) return { box: next, by: `.${element.className || element.tagName}` };
        rest = next;
      }
      return { box: rest, by: null };
    }

    function isInFade(box: Box, from: Element): boolean {
      for (let element: Element | null = from; element !== null; element = element.parentElement) {
        const mask = getComputedStyle(element).maskImage;
        const fade = /linear-gradient\((to (?:top|bottom)), [^)]*\), [^)]*\) ([\d.]+)px\)/.exec(mask);
        if (fade === null) continue;
        const frame = boxOf(element);
        const depth = Number(fade[2]);
        if (fade[1] === 'to top' ? box.bottom > frame.bottom - depth : box.top < frame.top + depth)
          return true;
      }
      return false;
    }

    /** What is painted where the middle of a word is, apart from what the word stands on. */
    function whatElse(box: Box, parent: Element): string | null {
      const y = (box.top + box.bottom) / 2;
      for (const x of [box.left + 1, (box.left + box.right) / 2, box.right - 1]) {
        const stack = document.elementsFromPoint(x, y);
        const own = stack.indexOf(parent);
        for (const [depth, element] of stack.entries()) {
          const picture = element.closest('[data-picture]');
          const isForeign = picture !== null && scope.contains(picture) && !picture.contains(parent);
          if (isForeign && element !== picture) return 'lies on a drawing';
          if (own === -1 || depth >= own || parent.contains(element) || element.contains(parent)) continue;
          if (!/rgba\(.*, 0\)|transparent/.test(getComputedStyle(element).backgroundColor))
            return `is covered by .${element.className}`;
        }
      }
      return null;
    }

    function isSeen(element: Element): boolean {
      if (element.closest('[data-move="out"]') !== null) return false;
      return element.checkVisibility({
        opacityProperty: true,
        visibilityProperty: true,
        contentVisibilityAuto: true,
      });
    }

    /** How deep two boxes lie in one another; 0 or less where they do not. */
    function areOver(a: Box, b: Box): number {
      return Math.min(
        Math.min(a.right, b.right) - Math.max(a.left, b.left),
        Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top),
      );
    }

    function distance(a: Box, b: Box): number {
      const across = Math.max(a.left, b.left) - Math.min(a.right, b.right);
      const down = Math.max(a.top, b.top) - Math.min(a.bottom, b.bottom);
      return Math.hypot(Math.max(0, across), Math.max(0, down));
    }

    function isInside(box: Box, frame: Box): boolean {
      return (
        box.left >= frame.left - slackPx &&
        box.right <= frame.right + slackPx &&
        box.top >= frame.top - slackPx &&
        box.bottom <= frame.bottom + slackPx
      );
    }

    function boxOf(element: Element): Box {
      return element.getBoundingClientRect();
    }

    function measure(width: string): number {
      const probe = document.createElement('i');
      probe.style.cssText = `position:absolute;width:${width}`;
      document.body.append(probe);
      const px = probe.getBoundingClientRect().width;
      probe.remove();
      return px;
    }

    function nameOf({ text, parent }: Word): string {
      const block = parent.closest('h1, h2, h3, p, li, button') ?? parent;
      const whole = (block.textContent ?? '').trim().slice(0, 40);
      return `“${text.slice(0, 24)}” in ${block.tagName.toLowerCase()}.${block.getAttribute('class') ?? ''} “${whole}”`;
    }
  }, sight);
}
