import { type ProblemCode, problem } from '#core/content/problems.ts';
import type { Report } from './checked.ts';

/** As much of a Markdown tree as is needed here. */
export interface MarkdownNode {
  type: string;
  children?: MarkdownNode[];
  value?: string;
  name?: string;
  depth?: number;
  checked?: boolean | null;
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
  const tell = (code: ProblemCode, detail?: string) => {
    const line = (node.position?.start.line ?? 1) + source.firstLine - 1;
    report(problem(code, { file: source.file, line }, detail));
  };
  switch (node.type) {
    case 'html':
      tell('html-dropped');
      return [];
    case 'table':
      tell('table-dropped');
      return [];
    case 'link':
    case 'linkReference':
      tell('link-dropped');
      return node.children ?? [];
    case 'containerDirective':
      if (node.name !== 'warning') tell('block-unknown', node.name);
      return node.name === 'warning' ? [asWarning(node)] : (node.children ?? []);
    case 'leafDirective':
      return [{ type: 'paragraph', children: [asTyped(node, source)] }];
    case 'textDirective':
    case 'footnoteReference':
      return [asTyped(node, source)];
    case 'footnoteDefinition':
      return node.children ?? [];
    case 'listItem':
      return [{ ...node, checked: null }];
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
  return { type: 'text', value: source.text.slice(node.position?.start.offset, node.position?.end.offset) };
}
