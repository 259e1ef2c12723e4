import type { TextElement, TextNode } from '#contract/model.ts';
import type { BlockStyle } from '#contract/staff-approval.ts';
import { pointsAt } from '#core/exercise/placed-points.ts';
import type { KeptDocument } from './kept-shown.ts';

/** A paragraph, heading or point as patients read it. */
export interface TextBlock {
  readonly style: BlockStyle;
  readonly text: string;
}

/** All words of a document in the order in which patients meet them. */
export function blocksOf(document: KeptDocument): readonly TextBlock[] {
  const { title, answer } = document;
  return [
    { style: 'title', text: title },
    { style: 'answer', text: answer },
    ...wordsOf(document),
    ...(document.kind !== 'help' && document.guidelineNote !== null
      ? [{ style: 'paragraph', text: document.guidelineNote } as const]
      : []),
    ...document.sources.map(({ title: source, by, year }) => {
      const text = [source, by, year].filter((part) => part !== null).join(', ');
      return { style: 'small', text } as const;
    }),
  ];
}

function wordsOf(document: KeptDocument): readonly TextBlock[] {
  const points = (texts: readonly string[]) => texts.map((text) => ({ style: 'point', text }) as const);
  switch (document.kind) {
    case 'topic':
      return blocksOfAll(document.body.children, 'paragraph');
    case 'help':
      return [...points(document.now), ...points(document.soon)];
    case 'exercise': {
      const { dose, steps, body } = document;
      const { need, notForYouIf, askFirst, stopIf } = pointsAt(document, null);
      return [
        ...points([...notForYouIf, ...askFirst, ...stopIf, ...need]),
        { style: 'paragraph', text: dose },
        ...steps.flatMap(({ name, cue, breathing, seconds, repetitions }): readonly TextBlock[] => [
          { style: 'heading', text: name },
          { style: 'point', text: cue },
          ...(breathing === null ? [] : [{ style: 'point', text: breathing } as const]),
          { style: 'small', text: repetitions === null ? `${seconds} s` : `${seconds} s · ${repetitions} ×` },
        ]),
        ...blocksOfAll(body.children, 'paragraph'),
      ];
    }
  }
}

/** Inside a block; everything else begins and ends one. */
const inline: readonly string[] = ['em', 'strong', 'br', 'img', 'video'];

function blocksOfAll(nodes: readonly TextNode[], style: BlockStyle): readonly TextBlock[] {
  const blocks: TextBlock[] = [];
  let line = '';
  const end = () => {
    const text = line.replace(/\s+/g, ' ').trim();
    if (text !== '') blocks.push({ style, text });
    line = '';
  };
  for (const node of nodes) {
    if (node.type === 'text') line += node.value;
    else if (inline.includes(node.tagName)) line += inlineText(node);
    else {
      end();
      blocks.push(...blocksOfAll(node.children, styleOf(node, style)));
    }
  }
  end();
  return blocks;
}

function inlineText(node: TextNode): string {
  if (node.type === 'text') return node.value;
  if (node.tagName === 'br') return ' ';
  const { alt, src, path } = node.properties;
  // A picture is told apart by its own hash, which is in its name.
  if (node.tagName === 'img' || node.tagName === 'video')
    return ` [${String(alt ?? '')} · ${nameOf(src ?? path)}] `;
  return node.children.map(inlineText).join('');
}

function nameOf(path: unknown): string {
  return String(path ?? '')
    .replace(/^media\//, '')
    .slice(0, 8);
}

function styleOf({ tagName }: TextElement, style: BlockStyle): BlockStyle {
  if (style === 'warning') return style;
  if (tagName === 'aside') return 'warning';
  if (/^h[1-6]$/.test(tagName)) return 'heading';
  return tagName === 'li' ? 'point' : style;
}
