import type { News } from '#contract/api.ts';
import type { Answer } from '#contract/errors.ts';
import type { PrintedPage, PrintRequest } from '#contract/printed-page.ts';
import { pingMethod, type ServiceMessage, type ServiceRequest } from '#contract/rpc.ts';
import { createAllowance } from '#core/allowance.ts';
import { faultCode } from '#core/fault-code.ts';
import { tellableLine } from '#core/log-trace.ts';
import type { Log } from '#platform/log.ts';
import { afterAwake } from './awake-timer.ts';
import { createPendingCalls } from './pending-calls.ts';
import { refusedService, type ServiceProcess } from './service-process.ts';
import { firstStart, planRestart, type RestartPolicy, servicePolicy } from './supervisor.ts';

/** The service as the rest of the shell sees it: always there, sometimes away. */
export interface Service {
  /** Never rejects. While the service starts the call waits; while it is down the answer is `service-away`. */
  call(method: string, args: readonly unknown[]): Promise<Answer<unknown>>;
  /** Whether it answers now. */
  isReady(): boolean;
  /** Ends the service for good. */
  stop(): void;
}

export interface ServiceKeeperOptions {
  start(): ServiceProcess;
  /** The first start waits for it; calls wait with it. */
  readonly turn?: Promise<unknown> | undefined;
  onNews(news: News): void;
  /** It died, or was ended because it hung, and is started again. */
  onGone?(): void;
  /** Prints a page for the service: PDF in base64, or null. Never rejects. */
  print?(page: PrintedPage): Promise<string | null>;
  /** A sentence of the service for whoever started the kiosk. */
  say(sentence: string): void;
  readonly log: Log;
  readonly policy?: RestartPolicy;
  readonly readyMs?: number;
  /** Between two questions whether it lives, and how long each waits for its answer: frozen, it is replaced within 8 s. */
  readonly probeEveryMs?: number;
  readonly probeMs?: number;
  /** How long a call waits for its answer; staff's may take longer. */
  readonly patienceMs?: number;
}

type State =
  /** The first start is still to come. */
  | { readonly kind: 'expected'; readonly unsent: ServiceRequest[] }
  | { readonly kind: 'starting'; readonly process: ServiceProcess; readonly unsent: ServiceRequest[] }
  | { readonly kind: 'ready'; readonly process: ServiceProcess }
  | { readonly kind: 'down' }
  | { readonly kind: 'stopped' };

/** Keeps the service running: starts it, starts it again when it dies, and ends it when it no longer answers. */
export function keepService(options: ServiceKeeperOptions): Service {
  const { log, policy = servicePolicy, readyMs = 180_000, probeEveryMs = 1_500, probeMs = 2_500 } = options;
  const calls = createPendingCalls(options.patienceMs);
  let record = firstStart(performance.now());
  let state: State = { kind: 'expected', unsent: [] };
  const complaints = createAllowance(50, 600_000); // then one each 10 min: they may change for ever
  let endWait = (): void => {};

  function start(): void {
    if (state.kind === 'stopped') return;
    const process = startIfLet(options.start);
    state = { kind: 'starting', process, unsent: state.kind === 'expected' ? state.unsent : [] };
    log.info('service-started', { pid: process.pid ?? null });
    process.onMessage((message) => hear(process, message));
    process.onWords(options.say);
    process.onComplaint(noteComplaint);
    process.onEnd((reason) => restart(process, reason));
    endWait = afterAwake(readyMs, () => giveUpOn(process, 'it was not ready in time'));
  }

  /** Its words may quote a file's name: they are held to what a log may say of an error. */
  function noteComplaint(words: string): void {
    const line = tellableLine(words);
    if (line !== undefined && complaints.take(performance.now()) !== null) log.warn('service-said', { line });
  }

  function hear(process: ServiceProcess, message: ServiceMessage): void {
    switch (message.kind) {
      case 'ready':
        if (state.kind === 'starting' && state.process === process) becomeReady(process, state.unsent);
        return;
      case 'answer':
        calls.settle(message.id, message.answer);
        return;
      case 'news':
        options.onNews(message.news);
        return;
      case 'print':
        void print(process, message);
    }
  }

  /** A service that is gone meanwhile gets no answer, and asks again. */
  async function print(process: ServiceProcess, { id, page }: PrintRequest): Promise<void> {
    const pdf = (await options.print?.(page)) ?? null;
    if (state.kind === 'ready' && state.process === process) process.post({ kind: 'printed', id, pdf });
  }

  function becomeReady(process: ServiceProcess, unsent: readonly ServiceRequest[]): void {
    endWait();
    state = { kind: 'ready', process };
    log.info('service-ready', { pid: process.pid ?? null });
    for (const request of unsent) process.post(request);
    endWait = afterAwake(probeEveryMs, () => void probe(process, false));
  }

  /** Two questions in a row without an answer, and the service is hung. What staff wait for may keep it busy for longer. */
  async function probe(process: ServiceProcess, hasFailed: boolean): Promise<void> {
    const answer = await calls.open(pingMethod, [], (request) => process.post(request), probeMs);
    if (state.kind !== 'ready' || state.process !== process) return;
    if (!answer.ok && hasFailed && !calls.staffWait()) giveUpOn(process, 'it no longer answers');
    else endWait = afterAwake(answer.ok ? probeEveryMs : 0, () => void probe(process, !answer.ok));
  }

  function giveUpOn(process: ServiceProcess, reason: string): void {
    log.warn('service-ended-by-shell', { reason });
    process.kill();
  }

  function restart(process: ServiceProcess, reason: string): void {
    if ((state.kind !== 'starting' && state.kind !== 'ready') || state.process !== process) return;
    endWait();
    const plan = planRestart(policy, record, performance.now());
    record = plan.record;
    state = { kind: 'down' };
    calls.abandon();
    log.warn('service-gone', { reason, failures: record.failures, againInMs: plan.delayMs });
    options.onGone?.();
    const timer = setTimeout(start, plan.delayMs);
    endWait = () => clearTimeout(timer);
  }

  function call(method: string, args: readonly unknown[]): Promise<Answer<unknown>> {
    if (state.kind === 'down' || state.kind === 'stopped') {
      return Promise.resolve({ ok: false, code: 'service-away' });
    }
    const to = state;
    return calls.open(method, args, (request) =>
      to.kind === 'ready' ? to.process.post(request) : void to.unsent.push(request),
    );
  }

  if (options.turn === undefined) start();
  else void options.turn.then(start, start);
  return {
    call,
    isReady: () => state.kind === 'ready',
    stop() {
      endWait();
      if (state.kind === 'starting' || state.kind === 'ready') state.process.stop();
      state = { kind: 'stopped' };
      calls.abandon();
    },
  };
}

/** The system may refuse a process, as where memory is short: then it has ended before it began, and is tried again. */
function startIfLet(start: ServiceKeeperOptions['start']): ServiceProcess {
  try {
    return start();
  } catch (cause) {
    return refusedService(faultCode(cause));
  }
}
