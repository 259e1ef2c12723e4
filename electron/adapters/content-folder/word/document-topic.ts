import type { DocumentText } from './document-markdown.ts';

/** The document that a text is made of. A translation has no settings of its own. */
interface DocumentOfText {
  readonly name: string;
  readonly hash: string;
  readonly isTranslation: boolean;
}

/** The text file of a topic that was made of a Word document. A comment in it tells of which, and as it was when. */
export function topicTextOf({ title, answer, body }: DocumentText, of: DocumentOfText): string {
  const lines = [
    '---',
    `# ${mark} ${JSON.stringify(of.name)} (${of.hash}). Change the words here from now on.`,
    `title: ${JSON.stringify(title)}`,
    `answer: ${JSON.stringify(answer)}`,
    ...(of.isTranslation ? [] : ['status: published']),
    '---',
    body,
  ];
  return `${lines.join('\n')}\n`;
}

/** The hash of the document that a text was made of; undefined where it was written by a person. */
export function hashInTopicText(text: string): string | undefined {
  return new RegExp(`^# ${mark} .* \\(([0-9a-f]{64})\\)`, 'm').exec(text)?.[1];
}

const mark = 'Foyer made this text from';

/** A folder's name for a document: small letters, digits and dashes. */
export function topicFolderName(documentName: string): string {
  const base = documentName
    .replace(/\.docx$/i, '')
    .normalize('NFC')
    .toLowerCase();
  const name = base.replace(/[^\p{L}\p{M}\p{N}]+/gu, '-').replace(/^[-\p{M}]+|-+$/gu, '');
  return name.slice(0, 60).replace(/-+$/, '') || 'topic';
}
