import { protocol, type Session } from 'electron';
import { scheme } from './addresses.ts';
import { createFileServer } from './file-answer.ts';
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

/** Serves the app's files and those of releases to the screen's session. */
export function serveFiles(session: Session, folders: ServedFolders): void {
  session.protocol.handle(scheme, createFileServer(folders));
}
