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

const subscribe: Bridge['subscribe'] = (listener) => {
  const hear = (_event: unknown, news: News) => listener(news); // the event stays here: it leads to the sender
  ipcRenderer.on(newsChannel, hear);
  return () => void ipcRenderer.off(newsChannel, hear);
};

contextBridge.exposeInMainWorld(bridgeName, { ...calls, subscribe } as Bridge); // one call for each method, from the list
