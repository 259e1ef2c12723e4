import type { KioskApi, KioskClient, Method, News } from './api.ts';
import { type Answer, KioskError } from './errors.ts';
import type { PrintRequest } from './printed-page.ts';

/** What travels to the service process and back. */
export type ServiceRequest = {
  readonly id: number;
  readonly method: string;
  readonly args: readonly unknown[];
};
export type ServiceMessage =
  | { readonly kind: 'ready' }
  | { readonly kind: 'answer'; readonly id: number; readonly answer: Answer<unknown> }
  | { readonly kind: 'news'; readonly news: News }
  | PrintRequest;

/** A question of the shell to the service that only wants an answer, whichever: is it alive? */
export const pingMethod = 'ping';

/** The names of the bridge that the preload puts on the screen's `window`, and of the two channels behind it. */
export const bridgeName = 'foyer';
export const callChannel = 'foyer:call';
export const newsChannel = 'foyer:news';

/** What the preload puts on the screen's window: each method by its name, answering as it came over the wire. */
export type Bridge = {
  readonly [M in Method]: (...args: Parameters<KioskApi[M]>) => Promise<Answer<unknown>>;
} & { subscribe(listener: (news: News) => void): () => void };

/** Any transport: one way to call, one way to listen. */
export interface Wire {
  call(method: Method, args: readonly unknown[]): Promise<Answer<unknown>>;
  subscribe(listener: (news: News) => void): () => void;
}

/** Exhaustive: a method that is missing here does not compile. */
const methodNames: Readonly<Record<Method, true>> = {
  getSnapshot: true,
  recordViews: true,
  runStaffCommand: true,
  heartbeat: true,
  reportFault: true,
};

/** Every method of the contract. */
export const methods = Object.keys(methodNames) as readonly Method[]; // keys of the record above

/** Turns a transport into a client. Failed answers reject with a `KioskError`. */
export function createClient(wire: Wire): KioskClient {
  const callMethod = async (method: Method, args: readonly unknown[]): Promise<unknown> => {
    const answer = await wire.call(method, args);
    if (answer.ok) return answer.value;
    throw new KioskError(answer.code);
  };
  const api = Object.fromEntries(methods.map((m) => [m, (...args: unknown[]) => callMethod(m, args)]));
  // The other end answers each method with its own type: both are typed against KioskApi.
  return { ...(api as unknown as KioskApi), subscribe: (listener) => wire.subscribe(listener) };
}
