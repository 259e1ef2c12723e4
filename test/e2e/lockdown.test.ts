import { resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { documentUrl } from '#contract/addresses.ts';
import type { Snapshot } from '#contract/model.ts';
import type { Bridge } from '#contract/rpc.ts';
import { type LaunchedKiosk, launchKiosk } from '#test/support/launched-kiosk.ts';

let kiosk: LaunchedKiosk;
let documentAddress: string;

beforeAll(async () => {
  kiosk = await launchKiosk();
  await kiosk.page.waitForSelector('html[data-slide]', { state: 'attached', timeout: 60_000 });
  const answer = await kiosk.page.evaluate(() =>
    (window as unknown as { foyer: Bridge }).foyer.getSnapshot(),
  );
  if (!answer.ok) throw new Error(answer.code);
  const snapshot = answer.value as Snapshot; // what the contract promises of this method
  const [topic] = snapshot.topics;
  if (topic === undefined) throw new Error('The starter pack has no topic');
  documentAddress = documentUrl(snapshot.revision, topic, snapshot.practice.languages[0]);
}, 120_000);

afterAll(() => kiosk?.close());

interface FetchOptions {
  readonly method?: string;
  readonly headers?: Record<string, string>;
  readonly body?: string;
}

interface Fetched {
  readonly status: number;
  readonly text: string;
  readonly headers: Readonly<Record<string, string>>;
}

/** Fetches from inside the page; null where the page is not let. */
const fetchInPage = (address: string, init: FetchOptions = {}): Promise<Fetched | null> =>
  kiosk.page.evaluate(
    async ([address, init]) => {
      try {
        const response = await fetch(address, init);
        return {
          status: response.status,
          text: await response.text(),
          headers: Object.fromEntries(response.headers),
        };
      } catch {
        return null;
      }
    },
    [address, init] as const,
  );

describe('the window', () => {
  // Whether it covers its display is asked of X, in `whole-window.test.ts`: this runtime is mistaken about it.
  it('is in kiosk mode, above everything, without a menu', async () => {
    await expect
      .poll(() =>
        kiosk.app.evaluate(({ BrowserWindow }) => {
          const [window] = BrowserWindow.getAllWindows();
          return {
            isKiosk: window?.isKiosk(),
            isOnTop: window?.isAlwaysOnTop(),
            isVisible: window?.isVisible(),
            menu: window?.isMenuBarVisible(),
          };
        }),
      )
      .toEqual({ isKiosk: true, isOnTop: true, isVisible: true, menu: false });
  });

  it('holds nothing of Node or Electron, and of the bridge only the contract', async () => {
    const seen = await kiosk.page.evaluate(() => {
      const { foyer } = window as unknown as { foyer: object };
      const known = ['require', 'process', 'module', 'Buffer', 'electron', 'ipcRenderer', '__dirname'];
      return {
        bridge: Object.keys(foyer).sort(),
        kinds: [...new Set(Object.values(foyer).map((each) => typeof each))],
        leaks: known.filter((name) => name in window),
      };
    });
    expect(seen).toEqual({
      bridge: ['getSnapshot', 'heartbeat', 'recordViews', 'reportFault', 'runStaffCommand', 'subscribe'],
      kinds: ['function'],
      leaks: [],
    });
  });
});

describe('files', () => {
  it('a document of the release is read, whole and in part', async () => {
    const whole = await fetchInPage(documentAddress);
    expect(whole?.status).toBe(200);
    expect(JSON.parse(whole?.text ?? '')).toMatchObject({ kind: 'topic' });
    const part = await fetchInPage(documentAddress, { headers: { Range: 'bytes=2-9' } });
    expect(part).toMatchObject({ status: 206, text: whole?.text.slice(2, 10) });
    expect(part?.headers['content-range']).toBe(`bytes 2-9/${Buffer.byteLength(whole?.text ?? '')}`);
    const past = await fetchInPage(documentAddress, { headers: { Range: 'bytes=9000000-' } });
    expect(past).toMatchObject({ status: 416, text: '' });
    const head = await fetchInPage(documentAddress, { method: 'HEAD' });
    expect(head).toMatchObject({ status: 200, text: '' });
  });

  it('every answer carries the guards', async () => {
    for (const address of ['kiosk://app/index.html', documentAddress]) {
      const answer = await fetchInPage(address);
      expect(answer?.headers['content-security-policy']).toContain("default-src 'none'");
      expect(answer?.headers['x-content-type-options']).toBe('nosniff');
    }
  });

  it.each([
    '../../foyer.db',
    '..%2f..%2ffoyer.db',
    '%2e%2e%2f%2e%2e%2ffoyer.db',
    '..%5c..%5cfoyer.db',
    '%252e%252e%252ffoyer.db',
    '__proto__',
  ])('a path that leaves the release is refused: %s', async (path) => {
    const root = documentAddress.split('/').slice(0, 4).join('/');
    const answer = await fetchInPage(`${root}/${path}`);
    expect(answer === null || answer.status >= 400).toBe(true);
    expect(answer?.text ?? '').toBe('');
  });

  it.each([
    'https://example.org/',
    'http://127.0.0.1/',
    'file:///etc/passwd',
    'data:text/plain,x',
    'ws://127.0.0.1/',
  ])('there is no way to %s', async (address) => {
    expect(await fetchInPage(address)).toBeNull();
  });

  it('nothing is changed through them', async () => {
    expect((await fetchInPage(documentAddress, { method: 'POST', body: 'x' }))?.status ?? 405).toBe(405);
  });
});

describe('the relay', () => {
  const call = (method: keyof Bridge, ...args: unknown[]) =>
    kiosk.page.evaluate(
      ([method, args]) => {
        const { foyer } = window as unknown as { foyer: Record<string, (...a: unknown[]) => unknown> };
        return foyer[method]?.(...args);
      },
      [method, args] as const,
    );

  it.each<[string, keyof Bridge, unknown[]]>([
    ['wrong types', 'recordViews', ['views']],
    ['too many arguments', 'getSnapshot', [1]],
    ['a big payload', 'recordViews', ['x'.repeat(300_000)]],
    ['an unknown command', 'runStaffCommand', [{ kind: 'quit' }]],
  ])('refuses %s', async (_name, method, args) => {
    expect(await call(method, ...args)).toEqual({ ok: false, code: 'refused' });
  });

  it('staff commands need staff', async () => {
    expect(await call('runStaffCommand', { kind: 'check-folder-now' })).toEqual({
      ok: false,
      code: 'staff-locked',
    });
  });

  it('refuses the same page in another window', async () => {
    const answer = await kiosk.app.evaluate(async ({ BrowserWindow, session }, preload) => {
      const other = new BrowserWindow({
        show: false,
        webPreferences: { preload, sandbox: true, session: session.fromPartition('screen') },
      });
      await other.loadURL('kiosk://app/index.html');
      const answer = await other.webContents.executeJavaScript('foyer.getSnapshot()');
      other.destroy();
      return answer;
    }, resolve('dist/shell/preload.cjs'));
    expect(answer).toEqual({ ok: false, code: 'refused' });
  });
});

describe('ways out', () => {
  it('a key that the screen does not use never reaches it', async () => {
    await kiosk.page.evaluate(() => {
      const keys: string[] = [];
      Object.assign(window, { keys });
      addEventListener('keydown', (event) => keys.push(event.key), { capture: true });
    });
    await kiosk.app.evaluate(({ BrowserWindow }) => {
      const contents = BrowserWindow.getAllWindows()[0]?.webContents;
      const press = (keyCode: string, ...modifiers: ('control' | 'alt' | 'shift')[]) => {
        contents?.sendInputEvent({ type: 'keyDown', keyCode, modifiers });
        contents?.sendInputEvent({ type: 'keyUp', keyCode, modifiers });
      };
      for (const key of ['F5', 'F11', 'F12', 'a', '1', 'Backspace', 'Home']) press(key);
      for (const key of ['R', 'P', 'W', 'Q', 'O', 'S', 'N', '+']) press(key, 'control');
      press('I', 'control', 'shift');
      press('Left', 'alt');
      press('Tab');
      press('S', 'control', 'alt', 'shift');
    });
    await expect
      .poll(() => kiosk.page.evaluate(() => (window as unknown as { keys: string[] }).keys))
      .toEqual(['Tab', 'S']);
  });

  it.each([
    'https://example.org/',
    'file:///etc/passwd',
    'kiosk://content/0123456789abcdef/x.json',
    'kiosk://app/assets/x.js',
    'mailto:a@example.org',
  ])('the page does not go to %s', async (address) => {
    await kiosk.page.evaluate((to) => location.assign(to), address);
    await kiosk.page.waitForTimeout(200);
    expect(kiosk.page.url()).toBe('kiosk://app/index.html');
    expect(await kiosk.evaluateInScreen('location.href')).toBe('kiosk://app/index.html');
  });

  it('no window opens', async () => {
    const opened = await kiosk.page.evaluate(() =>
      ['kiosk://app/index.html', 'about:blank', 'https://example.org/', ''].map((to) =>
        String(window.open(to)),
      ),
    );
    expect(opened).toEqual(['null', 'null', 'null', 'null']);
    expect(kiosk.app.windows()).toHaveLength(1);
  });

  it('nothing is downloaded', async () => {
    await kiosk.app.evaluate(({ session }) => {
      const screen = session.fromPartition('screen');
      const begun: boolean[] = [];
      Object.assign(screen, { begun });
      screen.on('will-download', (event) => begun.push(!event.defaultPrevented));
    });
    await kiosk.page.evaluate(() => {
      const link = document.createElement('a');
      link.href = 'kiosk://app/index.html';
      link.download = 'index.html';
      document.body.append(link);
      link.click();
      link.remove();
    });
    await kiosk.page.waitForTimeout(500);
    const begun = await kiosk.app.evaluate(
      ({ session }) => (session.fromPartition('screen') as unknown as { begun: boolean[] }).begun,
    );
    expect(begun.filter(Boolean)).toEqual([]);
  });

  it('no dialog opens', async () => {
    const answer = await kiosk.page.evaluate(() => {
      alert('x');
      return confirm('x');
    });
    expect(answer).toBe(false);
  });

  it('no permission is given', async () => {
    const answers = await kiosk.page.evaluate(async () => {
      const asked = async (ask: () => unknown): Promise<string> => {
        try {
          await ask();
          return 'given';
        } catch {
          return 'denied';
        }
      };
      const position = () =>
        new Promise((given, denied) => navigator.geolocation.getCurrentPosition(given, denied));
      return {
        geolocation: await asked(position),
        microphone: await asked(() => navigator.mediaDevices.getUserMedia({ audio: true })),
        camera: await asked(() => navigator.mediaDevices.getUserMedia({ video: true })),
        screen: await asked(() => navigator.mediaDevices.getDisplayMedia({ video: true })),
        clipboard: await asked(() => navigator.clipboard.readText()),
        notifications: (await Notification.requestPermission()) === 'granted' ? 'given' : 'denied',
        storage: (await navigator.storage.persist()) ? 'given' : 'denied',
      };
    });
    expect(new Set(Object.values(answers))).toEqual(new Set(['denied']));
  });

  it('no foreign code runs', async () => {
    const attack = async () => {
      const violations: string[] = [];
      addEventListener('securitypolicyviolation', (event) => violations.push(event.effectiveDirective));
      const marks = window as unknown as { ran?: boolean };
      const script = document.createElement('script');
      try {
        script.textContent = 'window.ran = true';
      } catch {} // trusted types refuse it already here
      document.body.append(script);
      const frame = document.createElement('iframe');
      frame.src = 'kiosk://app/index.html';
      document.body.append(frame);
      const handler = document.createElement('img');
      handler.setAttribute('src', 'kiosk://app/none.png');
      try {
        handler.setAttribute('onerror', 'window.ran = true');
      } catch {} // the same
      document.body.append(handler);
      const style = document.createElement('style');
      style.textContent = 'body { display: none }';
      document.body.append(style);
      await new Promise((resolve) => setTimeout(resolve, 500));
      const isHidden = getComputedStyle(document.body).display === 'none';
      for (const each of [script, frame, handler, style]) each.remove();
      return { ran: marks.ran ?? false, isHidden, kinds: new Set(violations).size };
    };
    // Not by `page.evaluate`: Playwright takes the frame that is refused for a navigation of the page.
    const ran = await kiosk.app.evaluate(
      ({ BrowserWindow }, script) => BrowserWindow.getAllWindows()[0]?.webContents.executeJavaScript(script),
      `(${attack})()`,
    );
    expect(ran).toMatchObject({ ran: false, isHidden: false });
    expect(ran.kinds).toBeGreaterThanOrEqual(3);
  });

  it('a page that went blank is brought back', async () => {
    await kiosk.page.evaluate(() => location.assign('about:blank'));
    await expect
      .poll(() => kiosk.evaluateInScreen('document.documentElement.dataset.slide'), { timeout: 10_000 })
      .toBeTruthy();
    const lines = await kiosk.readLog();
    expect(lines.filter((line) => line.event === 'screen-gone')).toMatchObject([{ reason: 'left the page' }]);
  });
});
