import { app } from 'electron';
import type { Folders } from './begin.ts';
import type { Places } from './places.ts';
import { chooseServiceKind, type ServiceProcess, startChildService } from './service-process.ts';
import { startUtilityService } from './utility-service.ts';

/** Settles how this runtime starts the service and what every start is given; the answer starts it. */
export function planServiceLaunch(places: Places, folders: Folders): () => ServiceProcess {
  const program = {
    entry: places.serviceEntry,
    args: [
      `--data-folder=${folders.data}`,
      `--content-folder=${folders.content}`,
      `--starter-pack=${places.starterPack}`,
      `--app-version=${app.getVersion()}`,
    ],
  };
  const kind = chooseServiceKind(process.versions.napi);
  return () =>
    kind === 'utility process' ? startUtilityService(program) : startChildService(places.node, program);
}
