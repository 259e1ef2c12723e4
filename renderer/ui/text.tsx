import { toJsxRuntime } from 'hast-util-to-jsx-runtime';
import { useMemo } from 'react';
import { Fragment, jsx, jsxs } from 'react/jsx-runtime';
import type { TextNode, TextTree } from '#contract/model.ts';
import './text.css';

/** A cleaned text. `pictureUrl` turns a path of the release into an address. */
export function Text(props: {
  readonly tree: TextTree;
  readonly language: string;
  readonly pictureUrl: (path: string) => string;
}) {
  const { tree, pictureUrl } = props;
  const content = useMemo(() => {
    const placed = { ...tree, children: tree.children.map((node) => placePictures(node, pictureUrl)) };
    // The contract's TextTree is a hast root whose values may not change; the library only reads it.
    return toJsxRuntime(placed as unknown as Parameters<typeof toJsxRuntime>[0], { Fragment, jsx, jsxs });
  }, [tree, pictureUrl]);
  return (
    <div className="text" lang={props.language}>
      {content}
    </div>
  );
}

function placePictures(node: TextNode, pictureUrl: (path: string) => string): TextNode {
  if (node.type === 'text') return node;
  const children = node.children.map((child) => placePictures(child, pictureUrl));
  if (node.tagName !== 'img') return { ...node, children };
  const src = pictureUrl(String(node.properties.src ?? ''));
  return { ...node, properties: { ...node.properties, src, draggable: false }, children };
}
