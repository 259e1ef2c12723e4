import { Readable } from 'node:stream';
import { protocol, type Session } from 'electron';
import { scheme } from '#contract/addresses.ts';
import { createFileServer, type FileAnswer, type FileRequest } from './file-answer.ts';
import type { ServedFolders } from './found-file.ts';

/** Makes the kiosk scheme a proper origin. Must run before the app is ready. */
export function registerScheme(): void {
  protocol.registerSchemesAsPrivileged([
    {
      scheme,
      privileges: {
        standard: true,
        secure: true,
        supportFetchAPI: true,
        stream: true,
        corsEnabled: true, // the page reads documents of releases, which are another origin
      },
    },
  ]);
}

/**
 * Serves the app's files and those of releases to the screen's session. By the older of Electron's two ways where it is
 * there: the newer one loads a whole `fetch` into the shell before the page gets its first byte.
 */
export function serveFiles({ protocol: door }: Session, folders: ServedFolders): void {
  const serve = createFileServer(folders);
  if (typeof door.registerStreamProtocol === 'function') {
    door.registerStreamProtocol(scheme, ({ method, url, headers }, answer) => {
      const range = Object.entries(headers).find(([name]) => name.toLowerCase() === 'range')?.[1] ?? null;
      void serve({ method, url, range }).then(({ status, headers, body }) =>
        answer({ statusCode: status, headers: { ...headers }, data: streamOf(body) }),
      );
    });
  } else {
    door.handle(scheme, async (request) => {
      const { status, headers, body } = await serve(requestOf(request));
      return new Response(body as ConstructorParameters<typeof Response>[0], { status, headers }); // any body will do
    });
  }
}

function streamOf(body: FileAnswer['body']): Readable {
  if (body instanceof Readable) return body;
  return Readable.from(body === null ? [] : [body], { objectMode: false });
}

function requestOf({ method, url, headers }: Request): FileRequest {
  return { method, url, range: headers.get('range') };
}
