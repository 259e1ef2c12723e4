/**
 * Goes on referring to each id that a picture within `root` has referred to, when that picture has long gone.
 *
 * Chromium makes a note for an id that is referred to (`clip-path="url(#…)"`) and does not find its way back to it once nothing
 * refers to the id any more: the next picture gets a new note, and the old one is kept. They are small, but each holds a page
 * of its memory open: 2 MB in 1,000 slides. The ids themselves are used again (`figure/use-own-id.ts`, `ui/motifs/own-copy.ts`).
 */
export function keepReferences(root: Element): void {
  const kept = document.createElementNS(svg, 'svg');
  for (const [name, value] of Object.entries({ width: '0', height: '0', 'aria-hidden': 'true' }))
    kept.setAttribute(name, value);
  kept.classList.add('kept-references');
  document.body.append(kept);

  const known = new Set<string>();
  const look = () => {
    for (const part of root.querySelectorAll(selector)) {
      for (const name of names) {
        const reference = part.getAttribute(name);
        if (!reference?.startsWith('url(#') || known.has(reference)) continue;
        known.add(reference);
        const path = document.createElementNS(svg, 'path');
        path.setAttribute('fill', reference); // any property will do, whatever the id is
        kept.append(path);
      }
    }
  };
  new MutationObserver(look).observe(root, { childList: true, subtree: true });
  look();
}

const svg = 'http://www.w3.org/2000/svg';
const names = ['clip-path', 'mask', 'fill', 'stroke'] as const;
const selector = names.map((name) => `[${name}^="url(#"]`).join();
