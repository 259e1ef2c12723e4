import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { createRelayClient, findBridge } from '#client/relay-client.ts';
import { createViewQueue } from '#client/view-queue.ts';
import { App } from './app/app.tsx';
import { countLit } from './app/count-lit.ts';
import { startHeartbeat } from './app/heartbeat.ts';
import { keepReferences } from './app/keep-references.ts';
import { loadOpened } from './app/load-opened.ts';
import { drawsInSoftware } from './ui/software-drawing.ts';
import './ui/fonts.css';
import './ui/tokens.css';
import './ui/base.css';

/** The composition root of the screen. */
async function start(): Promise<void> {
  const bridge = findBridge();
  const root = document.getElementById('root');
  if (bridge === undefined || root === null) throw new Error('The screen was opened outside its kiosk.');
  const client = createRelayClient(bridge);
  const queue = createViewQueue(client, crypto.randomUUID(), () => {
    client.reportFault({ kind: 'views-refused' }).catch(() => undefined); // only a report
  });
  const isSafe = new URLSearchParams(location.search).has('safe');

  Object.defineProperty(window, 'close', { value: () => {} }); // the runtime would close it without asking anybody
  startHeartbeat(client);
  for (const sign of ['pointerdown', 'keydown'] as const)
    window.addEventListener(sign, loadAhead, { once: true, capture: true });
  countLit(queue.add);
  const asked = client.getSnapshot().catch(() => undefined); // none yet: the screen asks again
  const first = await Promise.race([asked, pause(firstWaitMs)]);
  flushSync(() =>
    createRoot(root).render(<App client={client} count={queue.add} isSafe={isSafe} first={first} />),
  );
  keepReferences(root);
}

/** So long the screen waits for what there is; the first reading of a folder may take minutes. */
const firstWaitMs = 2_000;

function pause(ms: number): Promise<undefined> {
  return new Promise((resolve) => setTimeout(resolve, ms, undefined));
}

/** What the touch will open is on its way before the finger lifts, and how it comes is known. */
function loadAhead(): void {
  void loadOpened().catch(() => undefined); // what opens it tries again
  drawsInSoftware();
}

void start();
