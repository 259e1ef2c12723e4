/**
 * Markdown as a person hears it read aloud: one line for each heading, list item and paragraph, without marks.
 * For measuring only. Made for what a content pack may hold: pictures are left out, links keep their words.
 */
export function plainSentences(markdown: string): string {
  const blocks: string[] = [];
  let isBlockOpen = false;
  for (const line of markdown.split(/\r?\n/)) {
    const { opensBlock, closesBlock, text } = readLine(line);
    if (text === '') isBlockOpen = false;
    else if (isBlockOpen && !opensBlock) blocks.push(`${blocks.pop() ?? ''} ${text}`);
    else blocks.push(text);
    if (text !== '') isBlockOpen = !closesBlock;
  }
  return blocks.join('\n');
}

interface Line {
  readonly opensBlock: boolean;
  readonly closesBlock: boolean;
  readonly text: string;
}

function readLine(line: string): Line {
  const quoted = line.replace(/^\s*(?:>\s?)+/, '').trim();
  const fence = /^:{3,}\s*[\w-]*\s*(?:\[(.*)\])?$/.exec(quoted);
  if (fence) return { opensBlock: true, closesBlock: true, text: withoutMarks(fence[1] ?? '') };
  const heading = /^#{1,6}\s+(.*?)\s*#*$/.exec(quoted);
  if (heading) return { opensBlock: true, closesBlock: true, text: withoutMarks(heading[1] ?? '') };
  if (/^(?:[-*_]\s*){3,}$/.test(quoted)) return { opensBlock: true, closesBlock: true, text: '' };
  const item = /^(?:[-*+]|\d+[.)])\s+(.*)$/.exec(quoted);
  if (item) return { opensBlock: true, closesBlock: false, text: withoutMarks(item[1] ?? '') };
  return { opensBlock: false, closesBlock: false, text: withoutMarks(quoted) };
}

function withoutMarks(text: string): string {
  return text
    .replace(/!\[[^\]]*\]\([^)]*\)/g, '')
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/(\*\*|__|\*|_|`)(?=\S)(.+?)(?<=\S)\1/g, '$2')
    .replace(/(\*|_)(?=\S)(.+?)(?<=\S)\1/g, '$2') // emphasis inside strong
    .replace(/\\([^\w\s])/g, '$1')
    .trim();
}
