import { createElement, Fragment, type ReactNode } from 'react';
import type { TextElement, TextNode, TextTree } from '#contract/model.ts';
import './text.css';

/** A cleaned text. `pictureUrl` turns a path of the release into an address. */
export function Text(props: {
  readonly tree: TextTree;
  readonly language: string;
  readonly pictureUrl: (path: string) => string;
}) {
  return (
    <div className="text" lang={props.language}>
      {drawAll(props.tree.children, props.pictureUrl)}
    </div>
  );
}

/*
 * The service let only a closed list of elements into the tree. What stands here again is how each is drawn: an element
 * that is missing here shows its text alone. A general tree-to-React library would be a sixth of the screen's own script.
 */
const plainElements = [
  'p',
  'h2',
  'h3',
  'h4',
  'ul',
  'ol',
  'li',
  'strong',
  'em',
  'br',
  'blockquote',
  'hr',
] as const;
const isPlain = (name: string): name is (typeof plainElements)[number] =>
  (plainElements as readonly string[]).includes(name);

function drawAll(nodes: readonly TextNode[], pictureUrl: (path: string) => string): ReactNode {
  return nodes.map((node, index) =>
    // biome-ignore lint/suspicious/noArrayIndexKey: a text never changes its order
    node.type === 'text' ? node.value : <Fragment key={index}>{draw(node, pictureUrl)}</Fragment>,
  );
}

function draw(element: TextElement, pictureUrl: (path: string) => string): ReactNode {
  const { tagName, properties } = element;
  if (tagName === 'img') {
    return (
      <img
        src={pictureUrl(String(properties.src ?? ''))}
        alt={String(properties.alt ?? '')}
        draggable={false}
      />
    );
  }
  const children = drawAll(element.children, pictureUrl);
  if (tagName === 'aside') return <aside className="warning">{children}</aside>;
  if (tagName === 'ol') {
    const first = Number(properties.start ?? 1);
    return <ol style={{ counterReset: `step ${first - 1}` }}>{children}</ol>; // text.css counts
  }
  if (tagName === 'br' || tagName === 'hr') return createElement(tagName);
  return isPlain(tagName) ? createElement(tagName, null, children) : children;
}
