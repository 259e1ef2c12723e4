import type { ElementContent, Nodes, RootContent } from 'hast';
import rehypeSanitize, { type Options as SanitizeSchema } from 'rehype-sanitize';
import remarkDirective from 'remark-directive';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { type Processor, unified } from 'unified';
import type { Report } from '#adapters/content-folder/part.ts';
import type { Clip, TextElement, TextNode, TextTree } from '#contract/model.ts';
import { keepLineEnds } from './line-ends.ts';
import type { MarkdownNode, MarkdownSource } from './markdown-node.ts';
import { isTooNested } from './nesting.ts';
import { makePlain } from './plain-markdown.ts';
import { type MeantMarkdown, meantMarkdown } from './typed-markdown.ts';

/** Finds what a text names in `![words](name)`: a picture's path below the release's address, or a clip. */
export type FindMedia = (name: string, line: number) => Promise<string | Clip | undefined>;

/** Everything that a text may consist of. */
const allowed: SanitizeSchema = {
  tagNames: [
    'p',
    'h2',
    'h3',
    'h4',
    'ul',
    'ol',
    'li',
    'em',
    'strong',
    'br',
    'hr',
    'blockquote',
    'aside',
    'img',
  ],
  attributes: { img: ['src', 'alt'], ol: ['start'], aside: [['className', 'warning']] },
  protocols: {},
  strip: ['script', 'style'],
};

/** Markdown as a cleaned tree. Undefined where a part of it cannot be used, and then that is reported. */
export async function readTextTree(
  typed: MarkdownSource,
  findMedia: FindMedia,
  report: Report,
): Promise<TextTree | undefined> {
  const refuse = () => {
    report({ code: 'text-too-nested', file: typed.file, line: typed.firstLine });
    return undefined;
  };
  if (isTooNested(typed.text)) return refuse();
  try {
    const { text, restore } = meantMarkdown(typed, report);
    const root = await parse({ ...typed, text }, report);
    const children = await asTextNodes(root.children, { findMedia, restore });
    return children && { type: 'root', children };
  } catch (cause) {
    if (!(cause instanceof RangeError)) throw cause; // the call stack ended: thousands of levels
    return refuse();
  }
}

async function parse(source: MarkdownSource, report: Report) {
  const markdown = unified().use(remarkParse).use(remarkDirective).use(fewerMarks).parse(source.text);
  const tree = markdown as MarkdownNode; // every Markdown node has this shape
  makePlain(tree, source, report);
  keepLineEnds(tree, source.text.split('\n'));
  return (await unified().use(remarkRehype).use(rehypeSanitize, allowed).run(markdown)) as RootNode;
}

/** Marks of Markdown that people type without knowing: blanks at the start of a line, dashes below one, backticks. */
function fewerMarks(this: Processor): void {
  const data = this.data();
  data.micromarkExtensions ??= [];
  data.micromarkExtensions.push({
    disable: { null: ['codeIndented', 'codeFenced', 'codeText', 'setextUnderline', 'htmlFlow'] },
  });
}

interface Means {
  readonly findMedia: FindMedia;
  readonly restore: MeantMarkdown['restore'];
}

interface RootNode {
  readonly children: readonly RootContent[];
}

async function asTextNodes(
  nodes: readonly (RootContent | ElementContent)[],
  means: Means,
): Promise<readonly TextNode[] | undefined> {
  const done: TextNode[] = [];
  for (const node of nodes) {
    if (node.type === 'text') done.push({ type: 'text', value: means.restore(node.value) });
    if (node.type !== 'element') continue; // no comments, no document types
    const element = await asElement(node, means);
    if (element === undefined) return undefined;
    done.push(element);
  }
  return done;
}

async function asElement(
  node: Nodes & { readonly type: 'element' },
  means: Means,
): Promise<TextElement | undefined> {
  const children = await asTextNodes(node.children, means);
  if (children === undefined) return undefined;
  const properties = propertiesOf(node.properties, means);
  if (node.tagName !== 'img') return { type: 'element', tagName: node.tagName, properties, children };
  const found = await means.findMedia(String(properties.src ?? ''), node.position?.start.line ?? 1);
  if (found === undefined) return undefined;
  if (typeof found !== 'string') return clipElement(found, properties);
  return { type: 'element', tagName: 'img', properties: { ...properties, src: found }, children };
}

function clipElement({ captions, ...clip }: Clip, { alt = '' }: TextElement['properties']): TextElement {
  const properties = { ...clip, ...(captions !== null && { captions }), alt };
  return { type: 'element', tagName: 'video', properties, children: [] };
}

function propertiesOf(
  properties: (Nodes & { readonly type: 'element' })['properties'],
  { restore }: Means,
): TextElement['properties'] {
  const entries = Object.entries(properties).flatMap(([name, value]) => {
    if (value === null || value === undefined) return [];
    const shown = typeof value === 'string' ? restore(value) : value;
    return [[name, Array.isArray(shown) ? shown.map(String) : shown] as const];
  });
  return Object.fromEntries(entries);
}
