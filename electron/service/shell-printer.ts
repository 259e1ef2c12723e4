import type { PrintAnswer, PrintedPage, PrintRequest } from '#contract/printed-page.ts';
import { fault } from '#core/fault-code.ts';
import type { HostPort } from './host-port.ts';

/** Has pages printed by the shell, which has the window for it. */
export interface ShellPrinter {
  /** Rejects where there is no shell, or it cannot, or takes too long. */
  print(page: PrintedPage): Promise<Uint8Array>;
}

const patienceMs = 60_000; // 1 min

export function createShellPrinter(port: HostPort | undefined): ShellPrinter {
  const waiting = new Map<number, (pdf: string | null) => void>();
  let count = 0;
  port?.onMessage((message) => {
    if (isPrintAnswer(message)) waiting.get(message.id)?.(message.pdf);
  });
  return {
    async print(page) {
      if (port === undefined) throw fault('ENOTSUP', 'there is no shell to print');
      count += 1;
      const request: PrintRequest = { kind: 'print', id: count, page };
      const { promise: answer, resolve } = Promise.withResolvers<string | null>();
      const timer = setTimeout(resolve, patienceMs, null);
      waiting.set(request.id, resolve);
      port.post(request);
      const pdf = await answer;
      clearTimeout(timer);
      waiting.delete(request.id);
      if (pdf === null) throw fault('EPRINT', 'the page was not printed');
      return Buffer.from(pdf, 'base64');
    },
  };
}

/** True for what the shell answers to a page; `serve` leaves it to the printer. */
export function isPrintAnswer(message: unknown): message is PrintAnswer {
  if (typeof message !== 'object' || message === null) return false;
  const { kind, id, pdf } = message as Readonly<Record<string, unknown>>; // any of them may be missing
  return kind === 'printed' && typeof id === 'number' && (typeof pdf === 'string' || pdf === null);
}
