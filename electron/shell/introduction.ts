import { app } from 'electron';
import type { Log } from '#platform/log.ts';
import type { Ground } from './ground.ts';
import { chooseServiceKind } from './service-process.ts';

/** Says what runs and where: first thing in the log, and a line each for whoever started the kiosk. */
export function introduce({ data, content, trouble }: Ground, log: Log): void {
  const { electron = '?', chrome = '?', node, napi } = process.versions;
  const service = chooseServiceKind(napi);
  log.info('shell-started', { version: app.getVersion(), electron, chromium: chrome, node, service });
  const runtime = `Electron ${electron}, Chromium ${chrome}, Node ${node}; the service runs in a ${service}`;
  process.stdout.write(`runtime: ${runtime}\n`);
  process.stdout.write(`data folder: ${data}\n`);
  process.stdout.write(`content folder: ${content}\n`);
  if (trouble === null) return;
  const { wanted, errorCode, isSpare } = trouble;
  log.warn('data-folder-refused', { code: errorCode, isSpare });
  const means = isSpare
    ? 'Nothing of this run is kept; the wall shows the content folder, or what came with Foyer.'
    : 'The wall shows what was on it, and nothing new is kept.';
  const folder = wanted ?? 'of this user, who has no home folder';
  process.stderr.write(`Foyer cannot write to the data folder ${folder} (${errorCode}). ${means}\n`);
}
