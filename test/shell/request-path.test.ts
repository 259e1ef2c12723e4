import { describe, expect, it } from 'vitest';
import { parseAddress } from '#shell/request-path.ts';

const revision = '0123456789abcdef';

describe('addresses that are read', () => {
  it.each([
    ['kiosk://app/index.html', { kind: 'app', path: 'index.html' }],
    ['kiosk://app/index.html?safe', { kind: 'app', path: 'index.html' }],
    ['kiosk://app/assets/main-1a2b.js', { kind: 'app', path: 'assets/main-1a2b.js' }],
    [
      `kiosk://content/${revision}/topic/ice/en.json`,
      { kind: 'content', revision, path: 'topic/ice/en.json' },
    ],
    [
      `kiosk://content/${revision}/topic/gr%C3%B6%C3%9Fe/de.json`,
      { kind: 'content', revision, path: 'topic/größe/de.json' },
    ],
    [
      `kiosk://content/${revision}/topic/a%20b/en.json`,
      { kind: 'content', revision, path: 'topic/a b/en.json' },
    ],
  ])('%s', (address, asked) => {
    expect(parseAddress(address)).toEqual(asked);
  });
});

describe('addresses that are refused', () => {
  it.each([
    'kiosk://app',
    'kiosk://app/',
    'kiosk://app//index.html',
    'kiosk://app/assets/',
    'kiosk://app/..%2fpackage.json',
    'kiosk://app/%2e%2e%2fpackage.json',
    'kiosk://app/assets/..%5c..%5cpackage.json',
    'kiosk://app/..%c0%afetc',
    'kiosk://app/%252e%252e%252fpackage.json',
    'kiosk://app/a%00.html',
    'kiosk://app/a%0a.html',
    'kiosk://app/a%7f.html',
    'kiosk://app/C%3a/windows',
    'kiosk://app/c:/windows',
    'kiosk://app/file.txt::$DATA',
    'kiosk://app/%',
    'kiosk://app/%ff',
    'kiosk://app:80/index.html',
    'kiosk://app:80@evil/index.html',
    'kiosk://a:b@app/index.html',
    'kiosk://app.evil/index.html',
    'kiosk://APP/index.html',
    'kiosk://app./index.html',
    'kiosk://evil/index.html',
    'kiosk://content/',
    `kiosk://content/${revision}`,
    `kiosk://content/${revision}/`,
    `kiosk://content/${revision.slice(1)}/topic/ice/en.json`,
    `kiosk://content/${revision}0/topic/ice/en.json`,
    `kiosk://content/${revision.toUpperCase()}/topic/ice/en.json`,
    `kiosk://content/..%2f${revision}/x.json`,
    `kiosk://content/${revision}/..%2f..%2ffoyer.db`,
    `kiosk://content/${revision}/%2e%2e%2fx.json`,
    `kiosk://content/__proto__/x.json`,
    `kiosk://content-evil/${revision}/x.json`,
    'file:///etc/passwd',
    'https://app/index.html',
    'kiosk:index.html',
    'index.html',
    '',
    `kiosk://app/${'a'.repeat(1_000_000)}.html`,
  ])('%.80s', (address) => {
    expect(parseAddress(address)).toBeNull();
  });

  it('dots that an address resolves by itself never leave its host', () => {
    expect(parseAddress('kiosk://app/../../index.html')).toEqual({ kind: 'app', path: 'index.html' });
    expect(parseAddress('kiosk://app/%2e%2e/index.html')).toEqual({ kind: 'app', path: 'index.html' });
    expect(parseAddress(`kiosk://content/${revision}/../../app/index.html`)).toBeNull();
  });
});
