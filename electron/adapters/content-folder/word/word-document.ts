import { endsInZeros } from '#core/content/ends-in-zeros.ts';
import type { DocumentPart } from '#core/content/problem-facts.ts';
import { listZipParts, type ZipPart } from './zip-parts.ts';

/** Why a Word document cannot become a topic. */
export type DocumentFault =
  /** The end is missing: half of it was copied. */
  | { readonly kind: 'unfinished' }
  /** Filled with zeros by a network drive. */
  | { readonly kind: 'zeros' }
  /** Locked with a password, or an old `.doc` under a new name. */
  | { readonly kind: 'protected' }
  /** Unpacks to more than a text can need. */
  | { readonly kind: 'too-large' }
  /** No Word document at all, or one that cannot be understood. */
  | { readonly kind: 'broken' }
  /** The question or the answer is missing or too long. */
  | { readonly kind: 'incomplete'; readonly lacks: DocumentPart };

/** What a document may be at most. A text of 1 MB unpacks to some 20 MB of marks. */
export const documentBounds = {
  bytes: 25 * 1024 ** 2, // 25 MB
  unpackedBytes: 100 * 1024 ** 2, // 100 MB
  partBytes: 30 * 1024 ** 2, // 30 MB
  entries: 2_000,
} as const;

/** Why a document cannot be read. Unpacks every part within its declared size: slow, not for the main thread. */
export async function faultOf(bytes: Uint8Array): Promise<DocumentFault | undefined> {
  if (bytes.every((byte) => byte === 0)) return { kind: 'zeros' };
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) return { kind: 'protected' };
  if (!startsWith(bytes, [0x50, 0x4b, 0x03, 0x04])) return { kind: 'broken' };
  const parts = await listZipParts(bytes, documentBounds.entries);
  if (parts === 'cut-short') return endsInZeros(bytes) ? { kind: 'zeros' } : { kind: 'unfinished' };
  if (parts === 'ambiguous') return { kind: 'broken' };
  return faultOfList(parts) ?? (await faultInside(parts));
}

/** Looks at the list alone, before any part is unpacked. */
function faultOfList(parts: readonly ZipPart[]): DocumentFault | undefined {
  const names = new Set(parts.map(({ name }) => name));
  const unpackedBytes = parts.reduce((sum, { sizeBytes }) => sum + sizeBytes, 0);
  if (parts.length > documentBounds.entries || parts.some(isTooLarge)) return { kind: 'too-large' };
  if (unpackedBytes > documentBounds.unpackedBytes) return { kind: 'too-large' };
  if (parts.some(({ isLocked }) => isLocked)) return { kind: 'protected' };
  if (names.size < parts.length) return { kind: 'broken' }; // two parts of one name: one of them is hidden
  if (!names.has('[Content_Types].xml')) return { kind: 'broken' };
  return undefined;
}

async function faultInside(parts: readonly ZipPart[]): Promise<DocumentFault | undefined> {
  for (const { name, unpack } of parts) {
    const part = await unpack();
    if (part === undefined) return { kind: 'broken' };
    if (/\.(xml|rels)$/i.test(name) && declaresEntities(part)) return { kind: 'broken' };
  }
  return undefined;
}

/** The parts of a faultless document that hold words: not what Word keeps for later documents. */
export async function textParts(bytes: Uint8Array): Promise<ReadonlyMap<string, Uint8Array>> {
  const parts = await listZipParts(bytes, documentBounds.entries);
  const texts = new Map<string, Uint8Array>();
  for (const { name, unpack } of typeof parts === 'string' ? [] : parts) {
    const holdsWords = /\.(xml|rels|x?html?)$/i.test(name) && !/(?:^|\/)glossary\//i.test(name);
    const part = holdsWords ? await unpack() : undefined;
    if (part !== undefined) texts.set(name, part);
  }
  return texts;
}

function isTooLarge({ name, sizeBytes }: ZipPart): boolean {
  return sizeBytes > documentBounds.partBytes || name.length > 500;
}

/** Word never writes a document type; one that is there could unfold a line to gigabytes. */
function declaresEntities(part: Uint8Array): boolean {
  const start = new TextDecoder('latin1').decode(part.subarray(0, 4096)).replaceAll('\0', '');
  return /<!(doctype|entity)/i.test(start);
}

function startsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, i) => bytes[i] === byte);
}
