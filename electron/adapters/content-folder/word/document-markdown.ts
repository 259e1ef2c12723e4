import type { LostWords } from '#adapters/content-folder/account/lost-words.ts';
import type { DocumentNode } from './document-node.ts';
import { plainRuns, writeRuns } from './document-runs.ts';
import { pointsOf } from './document-tables.ts';
import { labelMark } from './plain/list-labels.ts';
import type { LeftOut } from './plain/plain-document.ts';

/** A Word document as a topic. */
export interface DocumentText {
  readonly title: string;
  readonly answer: string;
  /** Markdown. */
  readonly body: string;
  readonly pictures: number;
  readonly tables: number;
  /** What stands in the document and not here. */
  readonly leftOut: readonly LeftOut[];
  /** What is in neither of them, and should be. */
  readonly lost: readonly LostWords[];
}

type Block =
  | {
      readonly kind: 'heading';
      readonly level: number;
      /** The number that Word shows before it. */
      readonly label?: string | undefined;
      readonly paragraph: DocumentNode;
    }
  | {
      readonly kind: 'item';
      readonly level: number;
      readonly isOrdered: boolean;
      /** What Word shows before it: `5.`, `b)`. */
      readonly label: string | undefined;
      readonly paragraph: DocumentNode;
    }
  | { readonly kind: 'paragraph'; readonly paragraph: DocumentNode };

/** A heading is the question (else the first paragraph), the first paragraph after it the answer, the rest the body. */
export function readDocumentTree(document: DocumentNode): Omit<DocumentText, 'leftOut' | 'lost'> {
  const blocks = blocksOf(document).filter(({ paragraph }) => plainRuns(paragraph) !== '');
  const title = questionOf(blocks);
  const afterTitle = blocks.slice(title === undefined ? 0 : blocks.indexOf(title) + 1);
  const answer = afterTitle.find((block) => block.kind === 'paragraph');
  return {
    title: title === undefined ? '' : plainRuns(title.paragraph),
    answer: answer === undefined ? '' : plainRuns(answer.paragraph),
    body: writeBlocks(blocks.filter((block) => block !== title && block !== answer)),
    pictures: count(document, 'image'),
    tables: count(document, 'table'),
  };
}

/** Heading 1; but the title where words of its own stand below it, else it is the practice's or the sheet's. */
function questionOf(blocks: readonly Block[]): Block | undefined {
  const headingOf = (level: number) =>
    blocks.find((block) => block.kind === 'heading' && block.level === level);
  const [title, heading] = [headingOf(0), headingOf(1)];
  const between = blocks.slice(title && blocks.indexOf(title), heading && blocks.indexOf(heading));
  const hasWords = title !== undefined && between.some(isWords);
  return (hasWords ? title : (heading ?? title)) ?? blocks.find(({ kind }) => kind === 'paragraph');
}

function isWords({ kind, paragraph }: Block): boolean {
  return kind === 'paragraph' && paragraph.styleName?.toLowerCase() !== 'subtitle';
}

function blocksOf(node: DocumentNode): readonly Block[] {
  return (node.children ?? []).flatMap((child) => {
    if (child.type === 'table') return pointsOf(child).map(asListItem);
    return child.type === 'paragraph' ? [blockOf(child)] : blocksOf(child);
  });
}

function blockOf(paragraph: DocumentNode): Block {
  const style = (paragraph.styleName ?? '').toLowerCase();
  const [isHeading, level] = /^heading(?: ([1-9]))?$/.exec(style) ?? []; // Pages names its first one without a number
  if (isHeading !== undefined)
    return { kind: 'heading', level: Number(level ?? 1), label: labelOf(paragraph), paragraph };
  if (style === 'title') return { kind: 'heading', level: 0, paragraph };
  const { numbering } = paragraph;
  if (!numbering) return { kind: 'paragraph', paragraph };
  return {
    kind: 'item',
    level: Number(numbering.level) || 0,
    isOrdered: numbering.isOrdered,
    label: labelOf(paragraph),
    paragraph,
  };
}

function labelOf({ children = [] }: DocumentNode): string | undefined {
  const bookmark = children.find(({ type, name }) => type === 'bookmarkStart' && name?.startsWith(labelMark));
  return bookmark?.name?.slice(labelMark.length);
}

function asListItem(words: string): Block {
  const run = { type: 'run', children: [{ type: 'text', value: words }] };
  return {
    kind: 'item',
    level: 0,
    isOrdered: false,
    label: undefined,
    paragraph: { type: 'paragraph', children: [run] },
  };
}

const deepestLevel = 3;

function writeBlocks(blocks: readonly Block[]): string {
  const lines: string[] = [];
  blocks.forEach((block, i) => {
    const joins = block.kind === 'item' && blocks[i - 1]?.kind === 'item';
    if (i > 0 && !joins) lines.push('');
    lines.push(writeBlock(block));
  });
  return lines.join('\n');
}

function writeBlock(block: Block): string {
  switch (block.kind) {
    case 'heading':
      return `${'#'.repeat(Math.min(Math.max(block.level, 2), 4))} ${headingLabel(block.label)}${writeRuns(block.paragraph, ' ')}`;
    case 'item': {
      const indent = '    '.repeat(Math.min(block.level, deepestLevel));
      const number = /^(\d{1,9})[.)]?$/.exec(block.label ?? '')?.[1];
      const words = number === undefined && block.label ? `${block.label} ` : '';
      const mark = block.isOrdered && words === '' ? `${number ?? 1}.` : '-';
      return `${indent}${mark} ${words}${writeRuns(block.paragraph, `\\\n${indent}   `)}`;
    }
    case 'paragraph':
      return writeRuns(block.paragraph, '\\\n');
  }
}

/** Others may point to it: "see part 2". */
function headingLabel(label: string | undefined): string {
  return label ? `${label.replace(/^(\d+)([.)])$/, '$1\\$2')} ` : '';
}

function count(node: DocumentNode, type: string): number {
  const below = (node.children ?? []).reduce((sum, child) => sum + count(child, type), 0);
  return below + (node.type === type ? 1 : 0);
}
