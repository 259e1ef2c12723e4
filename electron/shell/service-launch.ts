import { changedPrograms } from './changed-programs.ts';
import type { Ground } from './ground.ts';
import type { Places } from './places.ts';
import {
  chooseServiceKind,
  refusedService,
  type ServiceProcess,
  type ServiceProgram,
  startChildService,
} from './service-process.ts';

/** What of the runtime a launch needs. */
export interface LaunchRuntime {
  /** Of Foyer. */
  readonly version: string;
  /** Starts a program in Electron's utility process. */
  startUtility(program: ServiceProgram): ServiceProcess;
}

/** Settles how this runtime starts the service and what every start is given; the answer starts it. */
export function planServiceLaunch(
  places: Places,
  { data, content, logs, trouble }: Ground,
  { version, startUtility }: LaunchRuntime,
): () => ServiceProcess {
  const program = {
    entry: places.serviceEntry,
    args: [
      `--data-folder=${data}`,
      `--content-folder=${content}`,
      `--starter-pack=${places.starterPack}`,
      `--starter-release=${places.starterRelease}`,
      `--app-version=${version}`,
      `--logs-folder=${logs}`,
      ...(trouble?.isSpare ? [`--data-refusal=${trouble.errorCode} ${trouble.wanted ?? ''}`] : []),
      ...(process.env.FOYER_SYSTEM_KEYS ? [`--system-keys=${process.env.FOYER_SYSTEM_KEYS}`] : []), // from `foyer-kiosk.service`
      ...(process.env.APPIMAGE ? [`--program=${process.env.APPIMAGE}`] : []),
    ],
  };
  const kind = chooseServiceKind(process.versions.napi);
  return () => {
    const changed = places.packaged === null ? [] : changedPrograms(places.packaged);
    if (changed.length > 0) return refusedService(`not what was packaged: ${changed.join(' ')}`);
    return kind === 'utility process' ? startUtility(program) : startChildService(places.node, program);
  };
}
