import { dispatch } from '#contract/checks.ts';
import { pingMethod, type ServiceMessage } from '#contract/rpc.ts';
import type { Logger } from '#core/ports.ts';
import type { HostPort } from './host-port.ts';
import type { KioskService } from './kiosk-service.ts';
import { isPrintAnswer } from './shell-printer.ts';

/** Answers requests that come through the port, and passes news on. Says `ready` first. */
export function serve({ subscribe, ...api }: KioskService, port: HostPort, log: Logger): void {
  const post = (message: ServiceMessage): void => port.post(message);
  port.onMessage(async (message) => {
    if (isPrintAnswer(message)) return; // the printer hears it
    const request = parseRequest(message);
    if (request === undefined) return log.warn('request-without-form');
    const { id, method, args } = request;
    if (method === pingMethod) return post({ kind: 'answer', id, answer: { ok: true, value: null } });
    const answer = await dispatch(api, method, args, (cause) => log.error('call-failed', cause));
    post({ kind: 'answer', id, answer });
  });
  post({ kind: 'ready' });
  subscribe((news) => post({ kind: 'news', news }));
}

function parseRequest(message: unknown) {
  if (typeof message !== 'object' || message === null) return undefined;
  const { id, method, args } = message as Readonly<Record<string, unknown>>; // any of them may be missing
  return typeof id === 'number' && typeof method === 'string' ? { id, method, args } : undefined;
}
