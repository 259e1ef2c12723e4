import { createReadStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import type { Readable } from 'node:stream';
import { appHeaders, appTypeOf, guardHeaders } from './answer-headers.ts';
import { createFileFinder, type FoundFile, type ServedFolders } from './found-file.ts';
import { type ByteRange, parseRange } from './range.ts';
import { parseAddress } from './request-path.ts';

/** What the screen asks for. */
export interface FileRequest {
  readonly method: string;
  readonly url: string;
  /** The `Range` header, where there is one. */
  readonly range: string | null;
}

/** What it gets. Plain values: making a `Response` would cost the shell's start more than all the rest of it. */
export interface FileAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Uint8Array | Readable | null;
}

/** Answers requests of the kiosk scheme: reads only, files of the app and of releases only. Never rejects. */
export function createFileServer(folders: ServedFolders): (request: FileRequest) => Promise<FileAnswer> {
  const find = createFileFinder(folders);
  return async ({ method, url, range }) => {
    if (method !== 'GET' && method !== 'HEAD') return refusal(405, { Allow: 'GET, HEAD' });
    const asked = parseAddress(url);
    if (asked === null) return refusal(400);
    const made = asked.kind === 'app' ? folders.made?.get(asked.path) : undefined;
    if (made !== undefined) return answerMade(made, appTypeOf(asked.path) ?? 'text/plain');
    const file = await find(asked);
    if (file === null) return refusal(404);
    return answer(file, method, range);
  };
}

async function answer(file: FoundFile, method: string, rangeHeader: string | null): Promise<FileAnswer> {
  const asked = parseRange(rangeHeader, file.sizeBytes);
  if (asked.kind === 'unsatisfiable') return refusal(416, { 'Content-Range': `bytes */${file.sizeBytes}` });
  const range = asked.kind === 'part' ? asked.range : { first: 0, last: file.sizeBytes - 1 };
  try {
    return {
      status: asked.kind === 'part' ? 206 : 200,
      headers: {
        ...guardHeaders,
        ...file.headers,
        'Content-Type': file.type,
        'Content-Length': String(range.last - range.first + 1),
        'Accept-Ranges': 'bytes',
        ...(asked.kind === 'part' && {
          'Content-Range': `bytes ${range.first}-${range.last}/${file.sizeBytes}`,
        }),
      },
      body: method === 'HEAD' ? null : await openBody(file, range),
    };
  } catch {
    return refusal(404); // it went away since it was found
  }
}

function answerMade(made: string | Uint8Array, type: string): FileAnswer {
  const body = typeof made === 'string' ? Buffer.from(made) : made;
  const headers = {
    ...guardHeaders,
    ...appHeaders,
    'Content-Type': type,
    'Content-Length': String(body.length),
  };
  return { status: 200, headers, body };
}

const readWholeBytes = 512 * 1024; // up to here one read is quicker than a stream

async function openBody(file: FoundFile, { first, last }: ByteRange): Promise<Uint8Array | Readable> {
  if (file.sizeBytes <= readWholeBytes) return (await readFile(file.path)).subarray(first, last + 1);
  return createReadStream(file.path, { start: first, end: last });
}

function refusal(status: number, headers: Readonly<Record<string, string>> = {}): FileAnswer {
  return { status, headers: { ...guardHeaders, ...headers }, body: null };
}
