import { expect, test } from 'vitest';
import { startKiosk } from '#build/start/kiosk-process.ts';

test('a kiosk that was asked to quit counts as ended well', async () => {
  const kiosk = startScript('setInterval(() => {}, 1000)');
  await kiosk.quit();
  expect(await kiosk.ended).toEqual({ exitCode: 0, wasAsked: true });
});

test('a kiosk that ends by itself gives its exit code', async () => {
  expect(await startScript('process.exit(3)').ended).toEqual({ exitCode: 3, wasAsked: false });
});

test('a kiosk that was killed by others counts as failed', async () => {
  const kiosk = startScript("process.kill(process.pid, 'SIGKILL')");
  expect(await kiosk.ended).toEqual({ exitCode: 1, wasAsked: false });
});

test("the debugger's address is read from what Chromium prints", async () => {
  const address = 'ws://127.0.0.1:4711/devtools/browser/x';
  const kiosk = startScript(`console.error('\\nDevTools listening on ${address}')`);
  expect(await kiosk.debuggerAddress).toBe(address);
});

function startScript(script: string) {
  return startKiosk({ executable: process.execPath, words: ['-e', script], environment: {} });
}
