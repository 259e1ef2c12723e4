import { crc32, deflateRawSync } from 'node:zlib';

/** Word documents, made here: a paragraph to an entry. */
export interface ParagraphWish {
  readonly style?: 'Heading1' | 'Heading2' | 'Title';
  /** The runs of the paragraph; a plain string is one run. */
  readonly runs: string | readonly RunWish[];
  readonly list?: 'bullet' | 'number';
  readonly level?: number;
  readonly hasPicture?: boolean;
}

export interface RunWish {
  readonly text: string;
  readonly isBold?: boolean;
  readonly isItalic?: boolean;
  readonly isStruck?: boolean;
  /** Further settings of the run, as XML. */
  readonly look?: string;
}

/** A document as Word saves it, with such paragraphs, further XML after them, and further parts by name. */
export function wordDocument(
  paragraphs: readonly ParagraphWish[],
  moreXml = '',
  moreParts: Readonly<Record<string, string>> = {},
): Uint8Array {
  return zipOf({
    '[Content_Types].xml': contentTypes,
    '_rels/.rels': relationships('officeDocument', 'word/document.xml'),
    'word/_rels/document.xml.rels': relationships(
      'styles',
      'styles.xml',
      'numbering',
      'numbering.xml',
      'image',
      'media/p.png',
    ),
    'word/styles.xml': `${head}<w:styles ${names}>${['Heading1', 'Heading2', 'Title'].map(styleXml).join('')}</w:styles>`,
    'word/numbering.xml': `${head}<w:numbering ${names}>${numberingXml(1, 'bullet')}${numberingXml(2, 'decimal')}<w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="2"/></w:num></w:numbering>`,
    'word/media/p.png': 'not looked at',
    'word/document.xml': `${head}<w:document ${names}><w:body>${paragraphs.map(paragraphXml).join('')}${moreXml}</w:body></w:document>`,
    ...moreParts,
  });
}

/** A question with its answer and a body. */
export function topicDocument(title = 'Does ice help?', answer = 'Ice may help for a while.'): Uint8Array {
  return wordDocument([{ style: 'Heading1', runs: title }, { runs: answer }, { runs: 'Some more words.' }]);
}

/** A table with one cell to a column. */
export function tableXml(rows: readonly (readonly string[])[]): string {
  const cell = (words: string) => `<w:tc>${paragraphXml({ runs: words })}</w:tc>`;
  return `<w:tbl>${rows.map((row) => `<w:tr>${row.map(cell).join('')}</w:tr>`).join('')}</w:tbl>`;
}

/** A part of a document with such an element around all. */
export function wordPart(root: string, inner: string): string {
  return `${head}<w:${root} ${names}>${inner}</w:${root}>`;
}

export interface ZipLies {
  /** The size that the archive declares of such a file instead of the true one. */
  readonly declaredBytes?: Readonly<Record<string, number>>;
  readonly flags?: number;
}

/** A zip archive of these files. */
export function zipOf(files: Readonly<Record<string, string | Uint8Array>>, lies: ZipLies = {}): Uint8Array {
  const parts: Buffer[] = [];
  const list: Buffer[] = [];
  let offset = 0;
  for (const [name, content] of Object.entries(files)) {
    const plain = Buffer.from(content);
    const packed = deflateRawSync(plain);
    const size = lies.declaredBytes?.[name] ?? plain.length;
    const shared = Buffer.alloc(26);
    shared.writeUInt16LE(20, 0);
    shared.writeUInt16LE(lies.flags ?? 0, 2);
    shared.writeUInt16LE(8, 4);
    shared.writeUInt32LE(crc32(plain), 10);
    shared.writeUInt32LE(packed.length, 14);
    shared.writeUInt32LE(size, 18);
    shared.writeUInt16LE(Buffer.byteLength(name), 22);
    const entry = Buffer.alloc(46);
    entry.writeUInt32LE(0x02014b50, 0);
    entry.writeUInt16LE(20, 4);
    shared.copy(entry, 6);
    entry.writeUInt32LE(offset, 42);
    list.push(entry, Buffer.from(name));
    const local = Buffer.concat([Buffer.from('PK\u0003\u0004'), shared, Buffer.from(name), packed]);
    parts.push(local);
    offset += local.length;
  }
  const directory = Buffer.concat(list);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(Object.keys(files).length, 8);
  end.writeUInt16LE(Object.keys(files).length, 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...parts, directory, end]);
}

/** The same archive with its list told a second time, in the form that archives beyond 4 GB have. */
export function withSecondList(archive: Uint8Array): Uint8Array {
  const end = Buffer.from(archive.slice(-22));
  const second = Buffer.alloc(56 + 20);
  second.writeUInt32LE(0x06064b50, 0);
  second.writeBigUInt64LE(44n, 4);
  second.writeBigUInt64LE(BigInt(end.readUInt16LE(10)), 24);
  second.writeBigUInt64LE(BigInt(end.readUInt16LE(10)), 32);
  second.writeBigUInt64LE(BigInt(end.readUInt32LE(12)), 40);
  second.writeBigUInt64LE(BigInt(end.readUInt32LE(16)), 48);
  second.writeUInt32LE(0x07064b50, 56);
  second.writeBigUInt64LE(BigInt(archive.length - 22), 64);
  second.writeUInt32LE(1, 72);
  end.writeUInt32LE(end.readUInt32LE(12) + second.length, 12); // some programs count what lies before the end
  return Buffer.concat([archive.slice(0, -22), second, end]);
}

/** The same archive behind all of itself but its end: programs differ in which of the two lists they take. */
export function withHiddenList(archive: Uint8Array): Uint8Array {
  return Buffer.concat([archive.slice(0, -22), archive]);
}

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const names =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:v="urn:schemas-microsoft-com:vml" xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"';
const contentTypes = `${head}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`;

function relationships(...pairs: readonly string[]): string {
  const rows: string[] = [];
  for (let i = 0; i < pairs.length; i += 2) {
    rows.push(
      `<Relationship Id="r${i}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${pairs[i]}" Target="${pairs[i + 1]}"/>`,
    );
  }
  return `${head}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${rows.join('')}</Relationships>`;
}

function styleXml(id: string): string {
  const name = id.replace(/^Heading/, 'heading ');
  return `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/></w:style>`;
}

function numberingXml(id: number, format: string): string {
  const levels = [0, 1, 2].map((i) => `<w:lvl w:ilvl="${i}"><w:numFmt w:val="${format}"/></w:lvl>`);
  return `<w:abstractNum w:abstractNumId="${id}">${levels.join('')}</w:abstractNum>`;
}

const pictureXml =
  '<w:r><w:drawing><wp:inline><a:graphic><a:graphicData><pic:pic><pic:blipFill><a:blip r:embed="r4"/></pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>';

function paragraphXml({ style, runs, list, level = 0, hasPicture }: ParagraphWish): string {
  const numbering =
    list && `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${list === 'bullet' ? 1 : 2}"/></w:numPr>`;
  const settings = `${style ? `<w:pStyle w:val="${style}"/>` : ''}${numbering ?? ''}`;
  const wishes = typeof runs === 'string' ? [{ text: runs }] : runs;
  return `<w:p><w:pPr>${settings}</w:pPr>${wishes.map(runXml).join('')}${hasPicture ? pictureXml : ''}</w:p>`;
}

function runXml({ text, isBold, isItalic, isStruck, look = '' }: RunWish): string {
  const lines = text.split('\n').map((line) => `<w:t xml:space="preserve">${escaped(line)}</w:t>`);
  return `<w:r><w:rPr>${isBold ? '<w:b/>' : ''}${isItalic ? '<w:i/>' : ''}${isStruck ? '<w:strike/>' : ''}${look}</w:rPr>${lines.join('<w:br/>')}</w:r>`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
