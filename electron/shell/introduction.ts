import { app } from 'electron';
import type { Log } from '#platform/log.ts';
import type { Folders } from './begin.ts';
import { chooseServiceKind } from './service-process.ts';

/** Says what runs and where: first thing in the log, and a line each for whoever started the kiosk. */
export function introduce(folders: Folders, log: Log): void {
  const { electron = '?', chrome = '?', node, napi } = process.versions;
  const service = chooseServiceKind(napi);
  log.info('shell-started', { version: app.getVersion(), electron, chromium: chrome, node, service });
  const runtime = `Electron ${electron}, Chromium ${chrome}, Node ${node}; the service runs in a ${service}`;
  process.stdout.write(`runtime: ${runtime}\n`);
  process.stdout.write(`data folder: ${folders.data}\n`);
  process.stdout.write(`content folder: ${folders.content}\n`);
}
