import { serialize } from 'node:v8';
import { isPage } from '#contract/addresses.ts';
import type { KioskApi } from '#contract/api.ts';
import { dispatch, isAllowedCall } from '#contract/checks.ts';
import type { Answer } from '#contract/errors.ts';
import type { Log } from '#platform/log.ts';
import type { EarlySnapshot } from './early-snapshot.ts';
import type { Service } from './service-keeper.ts';

/** Who asks, as the runtime reports it. */
export interface Sender {
  readonly isKioskWindow: boolean;
  readonly isMainFrame: boolean;
  readonly url: string;
}

/** What is behind the relay. */
export interface RelayEnds {
  /** Answered here: whether the screen lives is the shell's business. */
  readonly shell: Pick<KioskApi, 'heartbeat' | 'reportFault'>;
  readonly service: Pick<Service, 'call'>;
  /** The service let the owner end Foyer: the answer is on its way to the screen. */
  onEnding(): void;
  /** What the screen shows. */
  readonly content: Pick<EarlySnapshot, 'snapshot'>;
}

/** The one door between the screen and the host. Never rejects. */
export type Relay = (sender: Sender, method: unknown, args: unknown) => Promise<Answer<unknown>>;

const largestCallBytes = 256 * 1024;

/** Lets through only well-formed calls of the kiosk's own page. */
export function createRelay({ shell, service, onEnding, content }: RelayEnds, log: Log): Relay {
  const logged = new Set<string>();
  const refuse = (reason: RefusalReason): Answer<never> => {
    if (!logged.has(reason)) log.warn('call-refused', { reason });
    logged.add(reason);
    return { ok: false, code: 'refused' };
  };

  return async (sender, method, args) => {
    if (!isTrusted(sender)) return refuse('foreign sender');
    if (!isSmall(args)) return refuse('too large');
    if (!isAllowedCall(method, args)) return refuse('unknown method or wrong arguments');
    if (Object.hasOwn(shell, method)) {
      return dispatch(shell, method, args, (cause) => log.error('call-failed', cause, { method }));
    }
    if (method === 'getSnapshot') return await content.snapshot();
    const answer = await service.call(method, args as readonly unknown[]); // checked above: each check is of a tuple
    if (method === 'runStaffCommand' && isEnding(answer)) onEnding();
    return answer;
  };
}

/** Only the service says so, and only to the owner. */
function isEnding(answer: Answer<unknown>): boolean {
  if (!answer.ok || typeof answer.value !== 'object' || answer.value === null) return false;
  return 'kind' in answer.value && answer.value.kind === 'ending';
}

type RefusalReason = 'foreign sender' | 'too large' | 'unknown method or wrong arguments';

/** The main frame of the kiosk's window, on the one page. */
function isTrusted(sender: Sender): boolean {
  return sender.isKioskWindow && sender.isMainFrame && isPage(sender.url);
}

function isSmall(args: unknown): boolean {
  try {
    return serialize(args).byteLength <= largestCallBytes;
  } catch {
    return false; // what cannot be written down has no size
  }
}
