import { utilityProcess } from 'electron';
import type { ServiceMessage } from '#contract/rpc.ts';
import { endProcess } from './processes.ts';
import { serviceEnvironment } from './service-environment.ts';
import { readLines, type ServiceProcess, type ServiceProgram } from './service-process.ts';

/** Starts the service in the runtime's own Node. It ends with this process. */
export function startUtilityService({ entry, args }: ServiceProgram): ServiceProcess {
  const child = utilityProcess.fork(entry, [...args], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: serviceEnvironment(process.env),
    serviceName: 'Foyer service',
  });
  return {
    get pid() {
      return child.pid;
    },
    post: (request) => child.postMessage(request),
    onMessage: (listener) => void child.on('message', (message: ServiceMessage) => listener(message)),
    onEnd: (listener) => void child.once('exit', (code) => listener(`code ${code}`)),
    onWords: (listener) => readLines(child.stdout, listener),
    onComplaint: (listener) => readLines(child.stderr, listener),
    stop: () => void child.kill(),
    kill: () => endProcess(child.pid), // `child.kill()` only asks, and a service that hangs does not answer
  };
}
