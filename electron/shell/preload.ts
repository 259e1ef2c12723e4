import { contextBridge, ipcRenderer } from 'electron';
import type { News } from '#contract/api.ts';
import { type Bridge, bridgeName, callChannel, methods, newsChannel } from '#contract/rpc.ts';

/** Puts the contract, and nothing else, on the screen's window. Answers are plain values: errors lose their fields here. */
const calls = Object.fromEntries(
  methods.map((method) => [
    method,
    (...args: readonly unknown[]) => ipcRenderer.invoke(callChannel, method, args),
  ]),
);

// Asked for before the page has run a line, so that it is here when the page wants it. Later ones are asked anew.
let first: Promise<unknown> | undefined = ipcRenderer.invoke(callChannel, 'getSnapshot', []);
const getSnapshot = (...args: readonly unknown[]) => {
  const answer = args.length === 0 && first ? first : ipcRenderer.invoke(callChannel, 'getSnapshot', args);
  first = undefined;
  return answer;
};

const subscribe: Bridge['subscribe'] = (listener) => {
  const hear = (_event: unknown, news: News) => listener(news); // the event stays here: it leads to the sender
  ipcRenderer.on(newsChannel, hear);
  return () => void ipcRenderer.off(newsChannel, hear);
};

contextBridge.exposeInMainWorld(bridgeName, { ...calls, getSnapshot, subscribe } as Bridge); // one call for each method, from the list
