import { app } from 'electron';
import type { Folders } from './begin.ts';
import type { Places } from './places.ts';
import {
  chooseServiceKind,
  type ServiceKind,
  type ServiceProcess,
  startChildService,
} from './service-process.ts';
import { startUtilityService } from './utility-service.ts';

/** How this runtime starts the service. */
export interface ServiceLaunch {
  readonly kind: ServiceKind;
  start(): ServiceProcess;
}

/** Settles the kind of process, and the folders that every start is given. */
export function planServiceLaunch(places: Places, folders: Folders): ServiceLaunch {
  const kind = chooseServiceKind(process.versions.napi);
  const program = {
    entry: places.serviceEntry,
    args: [
      `--data-folder=${folders.data}`,
      `--content-folder=${folders.content}`,
      `--starter-pack=${places.starterPack}`,
      `--app-version=${app.getVersion()}`,
    ],
  };
  const start = () =>
    kind === 'utility process' ? startUtilityService(program) : startChildService(places.node, program);
  return { kind, start };
}
