import { describe, expect, it } from 'vitest';
import { isPage } from '#contract/addresses.ts';
import { isAllowedNavigation, isAllowedRequest } from '#shell/navigation.ts';

const allowed = [
  'kiosk://app/index.html',
  'kiosk://app/index.html?safe',
  'kiosk://app/index.html#top',
  'kiosk://app/index.html?safe#top',
];

const refused = [
  'kiosk://app/',
  'kiosk://app',
  'kiosk://app/main.js',
  'kiosk://app/index.html/',
  'kiosk://app/index.html?debug',
  'kiosk://app/index.html?safe&debug',
  'kiosk://app/index.html%3Fsafe',
  'kiosk://app/../index.html',
  'kiosk://app/%2e%2e/index.html',
  'kiosk://app/a/../index.html',
  'kiosk://app:80/index.html',
  'kiosk://app:80@evil/index.html',
  'kiosk://someone@app/index.html',
  'kiosk://app.evil/index.html',
  'kiosk://app./index.html',
  'kiosk://APP/index.html',
  'KIOSK://app/index.html',
  'kiosk://аpp/index.html', // a Cyrillic letter
  'kiosk:/app/index.html',
  'kiosk:app/index.html',
  'kiosk://content/0123456789abcdef/topic/ice/en.json',
  'kiosk://content/0123456789abcdef/media/evil.html',
  'kiosk://evil/index.html',
  'kiosks://app/index.html',
  ' kiosk://app/index.html',
  'file:///etc/passwd',
  'file:///C:/windows',
  'C:\\',
  '\\\\127.0.0.1\\c$',
  '%WINDIR%',
  'about:blank',
  'about:srcdoc',
  'data:text/html,<script>1</script>',
  'blob:kiosk://app/5d1c0f1e',
  'filesystem:kiosk://app/temporary/x',
  'javascript:alert(1)',
  'view-source:kiosk://app/index.html',
  'chrome://gpu',
  'chrome://version',
  'chrome-extension://abc/page.html',
  'devtools://devtools/bundled/inspector.html',
  'mailto:a@example.org',
  'tel:000',
  'sms:000',
  'irc://example.org',
  'telnet://example.org',
  'ms-settings:',
  'ms-search:query',
  'search-ms:query',
  'shell:startup',
  'intent://x#Intent;end',
  'steam://run/1',
  'foyer://open',
  'ftp://example.org/',
  'ws://example.org/',
  'wss://example.org/',
  'http://example.org/',
  'https://example.org/',
  'http://localhost/',
  'https://kiosk/app/index.html',
  'http://kiosk://app/index.html',
  `kiosk://app/${'a'.repeat(1_000_000)}`,
  '',
  'not an address',
];

describe('navigation', () => {
  it.each(allowed)('the one page may be loaded again: %s', (url) => {
    expect(isAllowedNavigation({ url, isMainFrame: true })).toBe(true);
    expect(isPage(url)).toBe(true);
  });

  it.each(refused.map((url) => [url.slice(0, 60), url]))('nothing else may be opened: %s', (_short, url) => {
    expect(isAllowedNavigation({ url, isMainFrame: true })).toBe(false);
  });

  it.each([...allowed, ...refused].map((url) => [url.slice(0, 60), url]))(
    'a frame goes nowhere: %s',
    (_s, url) => {
      expect(isAllowedNavigation({ url, isMainFrame: false })).toBe(false);
    },
  );
});

describe('requests', () => {
  it.each([
    ['kiosk://app/main.js', true, true],
    ['kiosk://content/0123456789abcdef/topic/ice/en.json', true, true],
    ['devtools://devtools/bundled/inspector.html', true, false],
    ['devtools://devtools/bundled/inspector.html', false, true],
    ['https://example.org/', false, false],
    ['http://127.0.0.1/', false, false],
    ['file:///etc/passwd', false, false],
    ['data:text/html,x', false, false],
    ['blob:kiosk://app/1', false, false],
    ['kiosk:app', false, false],
    ['wss://example.org/', false, false],
  ])('%s, packaged %s: leaves the page %s', (url, isPackaged, isAllowed) => {
    expect(isAllowedRequest(url, isPackaged)).toBe(isAllowed);
  });
});
