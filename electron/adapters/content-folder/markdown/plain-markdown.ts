import type { Report } from '#adapters/content-folder/part.ts';

/** As much of a Markdown tree as is needed here. */
export interface MarkdownNode {
  type: string;
  children?: MarkdownNode[];
  value?: string;
  name?: string;
  depth?: number;
  identifier?: string;
  data?: object;
  position?: { start: Point; end: Point };
}

interface Point {
  line: number;
  offset?: number;
}

export interface MarkdownSource {
  readonly text: string;
  readonly file: string;
  /** Where the text begins in its file. */
  readonly firstLine: number;
}

/**
 * Takes out of a freshly parsed tree what cannot be shown, and reports it: HTML and tables go, links become their
 * words, and what only looked like a directive (`at 3:pm`) becomes again what was typed.
 */
export function makePlain(node: MarkdownNode, source: MarkdownSource, report: Report): void {
  if (node.children === undefined) return;
  node.children = node.children.flatMap((child) => {
    makePlain(child, source, report);
    return plainNode(child, source, report);
  });
}

function plainNode(node: MarkdownNode, source: MarkdownSource, report: Report): MarkdownNode[] {
  const at = { file: source.file, line: (node.position?.start.line ?? 1) + source.firstLine - 1 };
  switch (node.type) {
    case 'html':
      report({ code: 'html-dropped', ...at });
      return [];
    case 'paragraph':
      if (!isTable(typed(node, source))) return [node];
      report({ code: 'table-dropped', ...at });
      return [];
    case 'link':
    case 'linkReference':
      if (isFootnote(node)) return [asTyped(node, source)];
      report({ code: 'link-dropped', ...at });
      return node.children ?? [];
    case 'containerDirective':
      if (node.name !== 'warning') report({ code: 'block-unknown', ...at, name: node.name ?? '' });
      return node.name === 'warning' ? [asWarning(node)] : (node.children ?? []);
    case 'leafDirective':
      return [{ type: 'paragraph', children: [asTyped(node, source)] }];
    case 'definition':
      return isFootnote(node) ? [{ type: 'paragraph', children: [asTyped(node, source)] }] : [node];
    case 'textDirective':
      return [asTyped(node, source)];
    case 'heading':
      return [{ ...node, depth: Math.min(Math.max(node.depth ?? 2, 2), 4) }]; // the title is the only first one
    default:
      return [node];
  }
}

function asWarning(node: MarkdownNode): MarkdownNode {
  return { ...node, data: { hName: 'aside', hProperties: { className: ['warning'] } } };
}

function asTyped(node: MarkdownNode, source: MarkdownSource): MarkdownNode {
  return { type: 'text', value: typed(node, source) };
}

function typed(node: MarkdownNode, source: MarkdownSource): string {
  return source.text.slice(node.position?.start.offset, node.position?.end.offset);
}

/** `[^1]` is a footnote in other programs. The parser, which knows none, takes it for a link's name. */
function isFootnote({ identifier }: MarkdownNode): boolean {
  return identifier?.startsWith('^') === true;
}

/** A table in other programs: a line of dashes between upright strokes. */
function isTable(text: string): boolean {
  return text.split('\n').some((line) => line.includes('|') && /^[ \t|:-]*---[ \t|:-]*$/.test(line));
}
