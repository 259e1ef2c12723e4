/** A copy of a drawing to put on the page, with ids of its own: a clip shared with another copy is lost when that one is hidden. */
export function ownCopy(drawing: DocumentFragment): DocumentFragment {
  const parts = document.importNode(drawing, true);
  const named = [...parts.querySelectorAll('[id]')];
  const copy = `-${freeNumber(named.map(({ id }) => id))}`;
  for (const part of named) part.id += copy;
  for (const attribute of ['clip-path', 'mask']) {
    for (const part of parts.querySelectorAll(`[${attribute}]`)) {
      const target = part.getAttribute(attribute)?.replace(')', `${copy})`);
      if (target !== undefined) part.setAttribute(attribute, target);
    }
  }
  return parts;
}

/**
 * The least number that no copy on the page has. Chromium keeps something for every id that a picture ever referred to, so that
 * new ones for each slide would fill its memory.
 */
function freeNumber(ids: readonly string[]): number {
  let number = 1;
  while (ids.some((id) => document.getElementById(`${id}-${number}`) !== null)) number += 1;
  return number;
}
