/** A copy of a drawing to put on the page, with ids of its own: a clip shared with another copy is lost when that one is hidden. */
export function ownCopy(drawing: DocumentFragment, copy: string): DocumentFragment {
  const parts = document.importNode(drawing, true);
  for (const part of parts.querySelectorAll('[id]')) part.id += copy;
  for (const attribute of ['clip-path', 'mask']) {
    for (const part of parts.querySelectorAll(`[${attribute}]`)) {
      const target = part.getAttribute(attribute)?.replace(')', `${copy})`);
      if (target !== undefined) part.setAttribute(attribute, target);
    }
  }
  return parts;
}
