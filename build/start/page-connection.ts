import { scheme } from '#contract/addresses.ts';

/** A line to the one page of the running kiosk, over Chromium's debugging protocol. */
export type PageConnection = {
  /** The value of an expression in the page, or of its promise; it must be plain data. Rejects with what it throws. */
  readonly evaluate: (expression: string) => Promise<unknown>;
  /** One call of the protocol, and what it answers. */
  readonly call: (method: string, params?: object) => Promise<unknown>;
  /** What the page shows, as a PNG. */
  readonly takePicture: () => Promise<Buffer>;
  readonly close: () => void;
};

type Evaluated = {
  readonly result: { readonly value?: unknown };
  readonly exceptionDetails?: {
    readonly text: string;
    readonly exception?: { readonly description?: string };
  };
};

type Answer = {
  readonly id?: number;
  readonly result?: unknown;
  readonly error?: { readonly message: string };
};

/** Connects to the page at the debugger of the given address (`ws://…`), or gives nothing if there is no page yet. */
export async function connectToPage(debuggerAddress: string): Promise<PageConnection | undefined> {
  const pageAddress = await findPage(new URL(debuggerAddress).host);
  if (pageAddress === undefined) return undefined;
  const socket = new WebSocket(pageAddress);
  await new Promise((resolve, reject) => {
    socket.addEventListener('open', resolve);
    socket.addEventListener('error', () => reject(new Error(`No connection to ${pageAddress}.`)));
  });
  const call = createCaller(socket);
  return {
    call: (method, params = {}) => call(method, params),
    evaluate: async (expression) => {
      const answer = await call('Runtime.evaluate', {
        expression,
        returnByValue: true,
        awaitPromise: true,
      });
      const { result, exceptionDetails: fault } = answer as Evaluated; // so the protocol says
      if (fault !== undefined) throw new Error(fault.exception?.description ?? fault.text);
      return result.value;
    },
    takePicture: async () => {
      const answer = await call('Page.captureScreenshot', { format: 'png' });
      return Buffer.from((answer as { data: string }).data, 'base64'); // `as`: so the protocol says
    },
    close: () => socket.close(),
  };
}

async function findPage(host: string): Promise<string | undefined> {
  const response = await fetch(`http://${host}/json/list`);
  const targets = (await response.json()) as { type: string; url: string; webSocketDebuggerUrl: string }[]; // as above
  return targets.find(({ type, url }) => type === 'page' && url.startsWith(`${scheme}:`))
    ?.webSocketDebuggerUrl;
}

function createCaller(socket: WebSocket) {
  let lastId = 0;
  const waiting = new Map<number, { resolve: (result: unknown) => void; reject: (error: Error) => void }>();
  socket.addEventListener('message', ({ data }) => {
    const answer: Answer = JSON.parse(String(data));
    const call = waiting.get(answer.id ?? 0);
    waiting.delete(answer.id ?? 0);
    if (answer.error) call?.reject(new Error(answer.error.message));
    else call?.resolve(answer.result);
  });
  socket.addEventListener('close', () => {
    for (const { reject } of waiting.values()) reject(new Error('The page is gone.'));
    waiting.clear();
  });
  return (method: string, params: object) =>
    new Promise<unknown>((resolve, reject) => {
      const id = ++lastId;
      waiting.set(id, { resolve, reject });
      socket.send(JSON.stringify({ id, method, params }));
    });
}
