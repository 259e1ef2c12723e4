import { createReadStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { guardHeaders } from './answer-headers.ts';
import { createFileFinder, type FoundFile, type ServedFolders } from './found-file.ts';
import { type ByteRange, parseRange } from './range.ts';
import { parseAddress } from './request-path.ts';

/** Answers requests of the kiosk scheme: reads only, files of the app and of releases only. Never rejects. */
export function createFileServer(folders: ServedFolders): (request: Request) => Promise<Response> {
  const find = createFileFinder(folders);
  return async (request) => {
    if (request.method !== 'GET' && request.method !== 'HEAD') return refusal(405, { Allow: 'GET, HEAD' });
    const asked = parseAddress(request.url);
    if (asked === null) return refusal(400);
    const file = await find(asked);
    if (file === null) return refusal(404);
    return answer(file, request.method, request.headers.get('range'));
  };
}

async function answer(file: FoundFile, method: string, rangeHeader: string | null): Promise<Response> {
  const asked = parseRange(rangeHeader, file.sizeBytes);
  if (asked.kind === 'unsatisfiable') return refusal(416, { 'Content-Range': `bytes */${file.sizeBytes}` });
  const range = asked.kind === 'part' ? asked.range : { first: 0, last: file.sizeBytes - 1 };
  try {
    return new Response(method === 'HEAD' ? null : await openBody(file, range), {
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
    });
  } catch {
    return refusal(404); // it went away since it was found
  }
}

const readWholeBytes = 256 * 1024; // up to here one read is quicker than a stream

type Body = ConstructorParameters<typeof Response>[0];

async function openBody(file: FoundFile, { first, last }: ByteRange): Promise<Body> {
  if (file.sizeBytes <= readWholeBytes) return (await readFile(file.path)).subarray(first, last + 1);
  return Readable.toWeb(createReadStream(file.path, { start: first, end: last })) as Body; // one stream, declared twice
}

function refusal(status: number, headers: Readonly<Record<string, string>> = {}): Response {
  return new Response(null, { status, headers: { ...guardHeaders, ...headers } });
}
