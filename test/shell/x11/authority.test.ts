import { expect, test } from 'vitest';
import { cookieFor } from '#shell/x11/authority.ts';

const field = (text: string) => Buffer.concat([Buffer.from([0, text.length]), Buffer.from(text)]);
const entry = (family: number, number: string, name: string, data: string) => {
  const head = Buffer.alloc(2);
  head.writeUInt16BE(family);
  return Buffer.concat([head, field('host'), field(number), field(name), field(data)]);
};
const cookie = 'MIT-MAGIC-COOKIE-1';
const file = Buffer.concat([
  entry(0, '0', cookie, 'of the network'),
  entry(256, '1', cookie, 'of the next'),
  entry(256, '0', 'XDM-AUTHORIZATION-1', 'of another kind'),
  entry(256, '0', cookie, 'ours'),
]);

test('the cookie is the one of this display, on this computer, of the kind that is understood', () => {
  expect(Buffer.from(cookieFor('0', file)?.data ?? []).toString()).toBe('ours');
  expect(Buffer.from(cookieFor('1', file)?.data ?? []).toString()).toBe('of the next');
  expect(cookieFor('2', file)).toBeUndefined();
});

test('an entry for any display serves too', () => {
  expect(cookieFor('7', entry(0xffff, '', cookie, 'any'))?.name).toBe(cookie);
});

test('a file that is cut short anywhere gives no cookie that is not whole', () => {
  for (let length = 0; length < file.length; length += 1)
    expect(cookieFor('0', file.subarray(0, length)), `${length} bytes`).toBeUndefined();
});
