/**
 * Hands over the drawing at `address`: at once when it is here already, otherwise as soon as its file is, and not at all when
 * that cannot be loaded. Whoever receives it copies it. Returns the undo.
 */
export function whenHere(address: string, receive: (drawing: DocumentFragment) => void): () => void {
  const drawing = here.get(address);
  if (drawing !== undefined) {
    receive(drawing);
    return () => {};
  }
  const receivers = coming.get(address) ?? load(address);
  receivers.add(receive);
  return () => receivers.delete(receive);
}

type Receivers = Set<(drawing: DocumentFragment) => void>;

// Both hold at most one entry for each file of this folder.
const here = new Map<string, DocumentFragment>();
const coming = new Map<string, Receivers>();

/** Fetches a file once, however many wait for it; after a failure the next one that needs it tries again. */
function load(address: string): Receivers {
  const receivers: Receivers = new Set();
  coming.set(address, receivers);
  // Not `fetch`: this request parses the file itself, and the page forbids making elements out of text.
  const request = new XMLHttpRequest();
  request.open('GET', address);
  request.responseType = 'document';
  request.onloadend = () => {
    coming.delete(address);
    const root = request.status === 200 ? request.responseXML?.documentElement : undefined;
    if (!(root instanceof SVGSVGElement)) return;
    const drawing = document.createDocumentFragment();
    drawing.append(...root.children);
    drawing.querySelector('title')?.remove(); // for whoever opens the file; on the page it would be a tooltip
    here.set(address, drawing);
    for (const receive of receivers) receive(drawing);
  };
  request.send();
  return receivers;
}
