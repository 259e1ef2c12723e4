import { type LostWords, lostWords } from '#adapters/content-folder/account/lost-words.ts';
import { typedDocument } from '#adapters/content-folder/account/typed-document.ts';
import { decodeText } from '#adapters/content-folder/files/decode-text.ts';
import { misnamedFormat } from '#adapters/content-folder/files/misnamed.ts';
import type { PackFiles } from '#adapters/content-folder/files/pack-files.ts';
import type { Report } from '#adapters/content-folder/part.ts';
import type { Reading } from '#core/content/pack-reading.ts';
import type { FileFormat } from '#core/content/problem-facts.ts';
import type { Problem } from '#core/content/problems.ts';
import { sha256 } from '#platform/files/digest.ts';
import { type DocumentText, readDocumentTree } from './document-markdown.ts';
import type { DocumentNode } from './document-node.ts';
import { hashInTopicText } from './document-topic.ts';
import { plainDocument } from './plain/plain-document.ts';
import { type DocumentFault, documentBounds, faultOf, textParts } from './word-document.ts';
import { zipped } from './zip-parts.ts';

/** What a Word document has to say. */
export type DocumentReading =
  | { readonly kind: 'converted'; readonly hash: string; readonly text: DocumentText }
  /** The text beside it was made of this very document. What was left out then is told as long as both are there. */
  | { readonly kind: 'taken'; readonly hash: string; readonly text: DocumentText | undefined }
  /** There is a text already, and it was not made of this document as it is now. */
  | { readonly kind: 'not-taken'; readonly hash: string };

/** Reads a Word document in `topics`. Beside it the scan may hold the topic's text, which is never written over. */
export async function readDocument(
  files: PackFiles,
  path: string,
  report: Report,
): Promise<Reading<DocumentReading>> {
  const [file, text] = [files.find(path), files.scan.files.find((other) => other.path !== path)];
  if (file === undefined) return { kind: 'absent' };
  const refuse = (found: Problem): Reading<DocumentReading> => {
    report(found);
    return { kind: 'faulty' };
  };
  if (file.sizeBytes === 0) return refuse({ code: 'file-empty', file: path });
  if (file.sizeBytes > documentBounds.bytes) return refuse(faultProblem({ kind: 'too-large' }, path));
  const bytes = await files.bytes(file, documentBounds.bytes, report);
  if (bytes === undefined) return { kind: 'faulty' };
  const format = misnamedFormat(bytes);
  if (format !== undefined && !couldBeWord.includes(format))
    return refuse({ code: 'misnamed-document', file: path, format });
  const hash = sha256(bytes);
  if (text !== undefined) {
    const written = await files.bytes(text, documentBounds.bytes, () => {}); // whoever reads the text reports on it
    const decoded = written && (await decodeText(written));
    const isOwn = decoded?.kind === 'text' && hashInTopicText(decoded.text) === hash;
    if (!isOwn) return { kind: 'good', value: { kind: 'not-taken', hash } };
    const converted = await convertDocument(bytes);
    return {
      kind: 'good',
      value: { kind: 'taken', hash, text: 'kind' in converted ? undefined : converted },
    };
  }
  const converted = await convertDocument(bytes);
  if ('kind' in converted) return refuse(faultProblem(converted, path));
  return { kind: 'good', value: { kind: 'converted', hash, text: converted } };
}

/** What else is in such a file is found when it is opened. */
const couldBeWord: readonly FileFormat[] = ['word', 'old-office', 'archive'];

const longestTitle = 200;
const longestAnswer = 600;

/** Reads a Word document's words. Takes as long as the document is large: not for the main thread. */
async function convertDocument(bytes: Uint8Array): Promise<DocumentText | DocumentFault> {
  const fault = await faultOf(bytes);
  if (fault !== undefined) return fault;
  const read = await readWords(bytes);
  if (read === undefined) return { kind: 'broken' };
  if (read.title === '') return { kind: 'incomplete', lacks: 'question' };
  if (read.answer === '') return { kind: 'incomplete', lacks: 'answer' };
  if (read.title.length > longestTitle) return { kind: 'incomplete', lacks: 'short-question' };
  if (read.answer.length > longestAnswer) return { kind: 'incomplete', lacks: 'short-answer' };
  return read;
}

async function readWords(bytes: Uint8Array): Promise<DocumentText | undefined> {
  try {
    const typed = await textParts(bytes);
    const { parts, leftOut } = plainDocument(typed);
    const { tree, unknownSigns } = await readTree(await zipped(parts));
    const signs =
      unknownSigns.length === 0 ? [] : [{ kind: 'symbol' as const, words: unknownSigns.join(', ') }];
    if (tree === undefined) return undefined;
    const read = { ...readDocumentTree(tree), leftOut: [...leftOut, ...signs] };
    return { ...read, lost: lostIn(typed, read) };
  } catch {
    return undefined; // the parser's words are about marks; what to do is the same for all of them
  }
}

/** The words of a document that are neither in its text nor told. */
function lostIn(
  parts: ReadonlyMap<string, Uint8Array>,
  { title, answer, body, leftOut }: Omit<DocumentText, 'lost'>,
): readonly LostWords[] {
  const shown = [title, answer, body.replace(/(?<!\\)\*+|\\/g, '')];
  return lostWords(
    typedDocument(parts),
    shown.map((part) => `${part}\n`),
    leftOut.map(({ words }) => words),
  );
}

interface ReadTree {
  readonly tree: DocumentNode | undefined;
  /** Signs of fonts that nobody knows the look of: `F0B7 in Bullets`. */
  readonly unknownSigns: readonly string[];
}

async function readTree(bytes: Uint8Array): Promise<ReadTree> {
  const { default: mammoth } = await import('mammoth'); // with the first document: hardly any folder has one
  let tree: DocumentNode | undefined;
  const { messages } = await mammoth.convertToHtml(
    { buffer: Buffer.from(bytes) },
    {
      externalFileAccess: false,
      transformDocument(document: DocumentNode) {
        tree = document;
        return { ...document, children: [] }; // the tree is all that is wanted
      },
    },
  );
  const signs = messages.map(
    ({ message }) => /w:sym element .* char (.*?)(?: in font )?$/.exec(message)?.[1],
  );
  return { tree, unknownSigns: [...new Set(signs.filter((sign) => sign !== undefined))] };
}

function faultProblem(fault: DocumentFault, file: string): Problem {
  switch (fault.kind) {
    case 'unfinished':
      return { code: 'document-unfinished', file };
    case 'zeros':
      return { code: 'file-zeros', file };
    case 'protected':
      return { code: 'document-protected', file };
    case 'too-large':
      return { code: 'document-too-large', file, mostBytes: documentBounds.bytes };
    case 'broken':
      return { code: 'document-broken', file };
    case 'incomplete':
      return { code: 'document-incomplete', file, lacks: fault.lacks };
  }
}
