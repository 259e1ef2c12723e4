import { DOMParser, type Document, Element, type Node, XMLSerializer } from '@xmldom/xmldom';

export type { Document, Element };

/** A part of a document as a tree. Throws where it is no XML. */
export function parseXml(bytes: Uint8Array): Document {
  const onError = (level: string, message: string) => {
    if (level !== 'warning') throw new Error(message); // it warns of \ufffd, which is a sign like others
  };
  return new DOMParser({ onError }).parseFromString(decoded(bytes), 'text/xml');
}

export function writeXml(document: Document): Uint8Array {
  return new TextEncoder().encode(new XMLSerializer().serializeToString(document));
}

function decoded(bytes: Uint8Array): string {
  const isUtf16 = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  return new TextDecoder(isUtf16 ? (bytes[0] === 0xff ? 'utf-16le' : 'utf-16be') : 'utf-8').decode(bytes);
}

/** An element's name as Word itself writes it, whatever prefix was chosen: `w:r`. */
export function nameOf({ namespaceURI, localName, nodeName }: Element): string {
  const prefix = prefixes.find(([ending]) => namespaceURI?.endsWith(ending))?.[1];
  return prefix === undefined ? nodeName : `${prefix}:${localName}`;
}

const prefixes = [
  ['/wordprocessingml/2006/main', 'w'],
  ['/wordprocessingml/main', 'w'],
  ['/officeDocument/2006/math', 'm'],
  ['/officeDocument/math', 'm'],
  ['/markup-compatibility/2006', 'mc'],
  ['/drawingml/2006/main', 'a'],
  ['/drawingml/main', 'a'],
  ['/drawingml/2006/chart', 'c'],
  ['schemas-microsoft-com:vml', 'v'],
] as const;

export function childrenOf(node: Node): readonly Element[] {
  const found: Element[] = [];
  for (let child = node.firstChild; child !== null; child = child.nextSibling)
    if (child instanceof Element) found.push(child);
  return found;
}

export function childOf(node: Node, name: string): Element | undefined {
  return childrenOf(node).find((child) => nameOf(child) === name);
}

/** All below a node that have one of these names, in the order in which they stand there. */
export function elementsIn(node: Node, ...names: readonly string[]): readonly Element[] {
  const found: Element[] = [];
  const look = (at: Node): void => {
    for (const child of childrenOf(at)) {
      if (names.includes(nameOf(child))) found.push(child);
      look(child);
    }
  };
  look(node);
  return found;
}

export function ancestorOf(node: Node, ...names: readonly string[]): Element | undefined {
  for (let at = node.parentNode; at !== null; at = at.parentNode)
    if (at instanceof Element && names.includes(nameOf(at))) return at;
  return undefined;
}

/** An attribute by its name without prefix. */
export function attributeOf(element: Element | undefined, name: string): string | undefined {
  for (const attribute of element?.attributes ?? []) if (attribute.localName === name) return attribute.value;
  return undefined;
}

/** Puts others in the place of an element. */
export function replace(element: Element, ...others: readonly Node[]): void {
  for (const other of others) element.parentNode?.insertBefore(other, element);
  element.parentNode?.removeChild(element);
}

/** Puts what stands in an element in its place. */
export function unwrap(element: Element): void {
  replace(element, ...childrenOf(element));
}

/** A new element of Word's own, such as `t`, in the way of its neighbours. */
export function wordElement(beside: Element, name: string, text?: string): Element {
  const document = beside.ownerDocument;
  if (document === null) throw new Error('An element of no document.');
  const word = isOfWord(beside) ? beside : wordAncestor(beside);
  const made = document.createElementNS(word?.namespaceURI ?? null, `${word?.prefix ?? 'w'}:${name}`);
  if (text !== undefined) {
    made.setAttribute('xml:space', 'preserve');
    made.appendChild(document.createTextNode(text));
  }
  return made;
}

function isOfWord(element: Element): boolean {
  return nameOf(element).startsWith('w:');
}

function wordAncestor(element: Element): Element | undefined {
  for (let at = element.parentNode; at !== null; at = at.parentNode)
    if (at instanceof Element && isOfWord(at)) return at;
  return undefined;
}

/** A new run of plain words. */
export function wordRun(beside: Element, text: string): Element {
  const run = wordElement(beside, 'r');
  run.appendChild(wordElement(beside, 't', text));
  return run;
}

/** The words below an element in one line, those that are deleted too. */
export function wordsIn(node: Node): string {
  const pieces: string[] = [];
  const look = (at: Node): void => {
    for (const child of childrenOf(at)) {
      const name = nameOf(child);
      if (texts.includes(name)) pieces.push(child.textContent ?? '');
      else if (name === 'w:p' || name === 'w:tab' || name === 'w:br' || name === 'a:p') pieces.push(' ');
      look(child);
    }
  };
  look(node);
  return pieces.join('').replace(/\s+/g, ' ').trim();
}

const texts: readonly string[] = ['w:t', 'w:delText', 'm:t', 'a:t'];
