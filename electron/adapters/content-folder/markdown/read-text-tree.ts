import type { ElementContent, Nodes, RootContent } from 'hast';
import rehypeSanitize, { type Options as SanitizeSchema } from 'rehype-sanitize';
import remarkDirective from 'remark-directive';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import type { Report } from '#adapters/content-folder/part.ts';
import type { Clip, TextElement, TextNode, TextTree } from '#contract/model.ts';
import { isTooNested } from './nesting.ts';
import { type MarkdownNode, type MarkdownSource, makePlain } from './plain-markdown.ts';

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
  const source = { ...typed, text: withQuotedNames(typed.text) };
  const refuse = () => {
    report({ code: 'text-too-nested', file: source.file, line: source.firstLine });
    return undefined;
  };
  if (isTooNested(source.text)) return refuse();
  try {
    const children = await asTextNodes((await parse(source, report)).children, findMedia);
    return children && { type: 'root', children };
  } catch (cause) {
    if (!(cause instanceof RangeError)) throw cause; // the call stack ended: thousands of levels
    return refuse();
  }
}

/** `![Our room](waiting room.jpg)`: with a blank in the name Markdown would show all of it as words. No line moves. */
function withQuotedNames(text: string): string {
  return text.replace(
    /(!\[[^\]\n]*\])\([ \t]*((?:[^()<>\n]|\([^()\n]*\))+?)[ \t]*\)/g,
    (whole, words: string, name: string) =>
      /\s/.test(name) && !/\s["'].*["']$/.test(name) ? `${words}(<${name}>)` : whole,
  );
}

async function parse(source: MarkdownSource, report: Report) {
  const markdown = unified().use(remarkParse).use(remarkDirective).parse(source.text);
  makePlain(markdown as MarkdownNode, source, report); // every Markdown node has this shape
  return (await unified().use(remarkRehype).use(rehypeSanitize, allowed).run(markdown)) as RootNode;
}

interface RootNode {
  readonly children: readonly RootContent[];
}

async function asTextNodes(
  nodes: readonly (RootContent | ElementContent)[],
  findMedia: FindMedia,
): Promise<readonly TextNode[] | undefined> {
  const done: TextNode[] = [];
  for (const node of nodes) {
    if (node.type === 'text') done.push({ type: 'text', value: node.value });
    if (node.type !== 'element') continue; // no comments, no document types
    const element = await asElement(node, findMedia);
    if (element === undefined) return undefined;
    done.push(element);
  }
  return done;
}

async function asElement(
  node: Nodes & { readonly type: 'element' },
  findMedia: FindMedia,
): Promise<TextElement | undefined> {
  const children = await asTextNodes(node.children, findMedia);
  if (children === undefined) return undefined;
  const properties = propertiesOf(node.properties);
  if (node.tagName !== 'img') return { type: 'element', tagName: node.tagName, properties, children };
  const found = await findMedia(String(properties.src ?? ''), node.position?.start.line ?? 1);
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
): TextElement['properties'] {
  const entries = Object.entries(properties).flatMap(([name, value]) => {
    if (value === null || value === undefined) return [];
    return [[name, Array.isArray(value) ? value.map(String) : value] as const];
  });
  return Object.fromEntries(entries);
}
