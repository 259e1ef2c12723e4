import type { Report } from '#adapters/content-folder/part.ts';
import { lowered, raised } from '#core/content/raised-digits.ts';
import { shortened } from '#core/content/shortened.ts';
import { hasNoEnd, withoutEnds } from './block-lines.ts';
import type { MarkdownNode, MarkdownSource } from './markdown-node.ts';
import { typedTag } from './plain-html.ts';
import { asNumbered } from './plain-lists.ts';

/**
 * Makes of a freshly parsed tree what can be shown, and reports it: HTML goes, links become their words, and what only
 * looked like a directive (`at 3:pm`) becomes again what was typed.
 */
export function makePlain(root: MarkdownNode, source: MarkdownSource, report: Report): void {
  makePlainBelow(root, {
    source,
    lines: source.text.split('\n'),
    report,
    links: namesIn(root, 'linkReference'),
    pictures: namesIn(root, 'imageReference'),
  });
}

interface Means {
  readonly source: MarkdownSource;
  readonly lines: readonly string[];
  readonly report: Report;
  /** The names that links ask for, and those that pictures do. */
  readonly links: ReadonlySet<string>;
  readonly pictures: ReadonlySet<string>;
}

function namesIn(node: MarkdownNode, type: string, found = new Set<string>()): ReadonlySet<string> {
  if (node.type === type && node.identifier !== undefined) found.add(node.identifier);
  for (const child of node.children ?? []) namesIn(child, type, found);
  return found;
}

function makePlainBelow(node: MarkdownNode, means: Means): void {
  if (node.children === undefined) return;
  node.children = withRaised(node.children).flatMap((child) => {
    makePlainBelow(child, means);
    return plainNode(child, means).filter((plain) => !isEmptyParagraph(plain));
  });
}

/** All that stood in it was left out. */
function isEmptyParagraph({ type, children = [] }: MarkdownNode): boolean {
  return (
    type === 'paragraph' && children.every((child) => child.type === 'text' && child.value?.trim() === '')
  );
}

function plainNode(
  node: MarkdownNode,
  { source, lines, report, links, pictures }: Means,
): readonly MarkdownNode[] {
  const at = { file: source.file, line: (node.position?.start.line ?? 1) + source.firstLine - 1 };
  const typedHere = () => shortened(typed(node, source));
  switch (node.type) {
    case 'html': {
      const tag = typedTag(node.value ?? '');
      if (tag === 'words') return [asTyped(node, source)];
      if (tag === 'line-end') return [{ type: 'break' }];
      if (tag === 'other' || tag === 'block') report({ code: 'html-dropped', ...at, words: typedHere() });
      return tag === 'block' ? [{ type: 'text', value: ' ' }] : []; // words on both sides are two
    }
    case 'link':
    case 'linkReference':
      if (isFootnote(node)) return [asTyped(node, source)];
      report({ code: 'link-dropped', ...at, words: typedHere() });
      return node.children ?? [];
    case 'containerDirective': {
      const isWarning = node.name?.toLowerCase() === 'warning';
      if (hasNoEnd(node, source)) report({ code: 'block-broken', ...at, fault: 'no-end' });
      if (!isWarning) report({ code: 'block-unknown', ...at, name: node.name ?? '' });
      return isWarning ? [asWarning(node)] : (node.children ?? []);
    }
    case 'leafDirective':
      return [{ type: 'paragraph', children: [asTyped(node, source)] }];
    case 'definition': {
      const { identifier = '' } = node;
      if (pictures.has(identifier)) return [node];
      if (isFootnote(node) || !links.has(identifier))
        return [{ type: 'paragraph', children: [asTyped(node, source)] }];
      report({ code: 'link-dropped', ...at, words: typedHere() });
      return [];
    }
    case 'textDirective':
      return [asTyped(node, source)];
    case 'image':
      return [{ ...node, alt: [node.alt, node.title].filter((words) => words).join(' – '), title: null }];
    case 'list':
      return asNumbered(node, (item) => typed(item, source));
    case 'text': {
      const told = (line: number) =>
        report({ code: 'block-broken', ...at, line: line + source.firstLine - 1, fault: 'no-start' });
      return [{ ...node, value: withoutEnds(node, lines, told) }];
    }
    case 'heading':
      return [{ ...node, depth: Math.min(Math.max(node.depth ?? 2, 2), 4) }]; // the title is the only first one
    default:
      return [node];
  }
}

/** `10<sup>2</sup>`: the number keeps its meaning without the HTML. */
function withRaised(nodes: readonly MarkdownNode[]): readonly MarkdownNode[] {
  return nodes.map((node, i) => {
    const before = nodes[i - 1];
    if (node.type !== 'text' || before?.type !== 'html') return node;
    const tag = typedTag(before.value ?? '');
    if (tag !== 'raised' && tag !== 'lowered') return node;
    return { ...node, value: (tag === 'raised' ? raised : lowered)(node.value ?? '') };
  });
}

function asWarning(node: MarkdownNode): MarkdownNode {
  return { ...node, data: { hName: 'aside', hProperties: { className: ['warning'] } } };
}

function asTyped(node: MarkdownNode, source: MarkdownSource): MarkdownNode {
  const { position } = node;
  return { type: 'text', value: typed(node, source), ...(position && { position }) };
}

function typed(node: MarkdownNode, source: MarkdownSource): string {
  return source.text.slice(node.position?.start.offset, node.position?.end.offset);
}

/** `[^1]` is a footnote in other programs. The parser, which knows none, takes it for a link's name. */
function isFootnote({ identifier }: MarkdownNode): boolean {
  return identifier?.startsWith('^') === true;
}
