import { createElement, Fragment, type ReactNode } from 'react';
import type { Clip, TextElement, TextNode, TextTree } from '#contract/model.ts';
import { useOpenedWords } from '#i18n/opened/words.ts';
import { ClipPlayer } from './clip-player.tsx';
import './text.css';
import { spoken } from '#i18n/direction.ts';
import { InLine, Words } from './words.tsx';

/** A cleaned text. `pictureUrl` turns a path of the release into an address; `poster` stands where a clip is not playing. */
export function Text(props: Omit<TextMeans, 'warning'> & { readonly tree: TextTree }) {
  const words = useOpenedWords();
  return (
    <div className="text" {...spoken(props.language)}>
      {drawAll(props.tree.children, { ...props, warning: words.warning })}
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

interface TextMeans {
  readonly language: string;
  readonly pictureUrl: (path: string) => string;
  readonly poster?: ReactNode;
  /** What a warning is called where it is not seen. */
  readonly warning: string;
}

function drawAll(nodes: readonly TextNode[], means: TextMeans): ReactNode {
  const drawn = nodes.map((node, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: a text never changes its order
    <Fragment key={index}>{node.type === 'text' ? <Words text={node.value} /> : draw(node, means)}</Fragment>
  ));
  return nodes.every(isInLine) ? <InLine>{drawn}</InLine> : drawn;
}

function draw(element: TextElement, means: TextMeans): ReactNode {
  const { tagName, properties } = element;
  if (tagName === 'img') {
    return (
      <img
        src={means.pictureUrl(String(properties.src ?? ''))}
        alt={String(properties.alt ?? '')}
        draggable={false}
      />
    );
  }
  if (tagName === 'video') {
    return (
      <ClipPlayer {...means} clip={clipOf(properties)} label={String(properties.alt ?? '')} starts={false} />
    );
  }
  const children = drawAll(element.children, means);
  if (tagName === 'aside') {
    return (
      <aside className="warning" aria-label={means.warning}>
        {children}
      </aside>
    );
  }
  if (tagName === 'ol') {
    const first = Number(properties.start ?? 1);
    return <ol style={{ counterReset: `step ${first - 1}` }}>{children}</ol>; // text.css counts
  }
  if (tagName === 'br' || tagName === 'hr') return createElement(tagName);
  // A clip brings a block of its own, which no paragraph may hold.
  if (tagName === 'p' && element.children.some(isClip)) return <div className="text-clip">{children}</div>;
  return isPlain(tagName) ? createElement(tagName, null, children) : children;
}

function isInLine(node: TextNode): boolean {
  return node.type === 'text' || ['em', 'strong', 'br'].includes(node.tagName);
}

function isClip(node: TextNode): boolean {
  return node.type === 'element' && node.tagName === 'video';
}

/** The service wrote a clip's fields as the element's properties. */
function clipOf(properties: TextElement['properties']): Clip {
  return { captions: null, ...properties } as unknown as Clip;
}
