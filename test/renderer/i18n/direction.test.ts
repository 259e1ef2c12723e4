import { expect, test } from 'vitest';
import { asRead, spoken } from '#i18n/direction.ts';

test('words of Arabic, Hebrew, Persian and Urdu are set from the right, all others from the left', () => {
  for (const language of ['ar', 'he', 'fa', 'ur', 'ar-EG', 'ps', 'yi', 'ckb', 'pa-Arab'])
    expect(spoken(language), language).toEqual({ lang: language, dir: 'rtl' });
  for (const language of ['en', 'vi', 'zh-Hant', 'pa', 'el', 'ar-Latn', 'no-such-language-tag'])
    expect(spoken(language), language).toEqual({ lang: language, dir: 'ltr' });
});

const held = (text: string) => `\u2066${text.replaceAll(' ', '\u00a0')}\u2069`;

test('a number of several groups keeps its order among words that are read from the right', () => {
  for (const number of ['+61 3 5550 1234', '(03) 5550 1234', '03-5550-1234', '12:30', '5–10', '112.5 3'])
    expect(asRead(`اتصل ${number}.`, 'ar')).toBe(`اتصل ${held(number)}.`);
  expect(asRead('000', 'ar')).toBe('000');
  expect(asRead('Call +61 3 5550 1234.', 'en')).toBe('Call +61 3 5550 1234.');
});

test('a whole document is held so, and the same words stay the same object', () => {
  const document = { title: '12:30', body: [{ kind: 'text', text: 'a' }], count: 3, none: null };
  const read = asRead(document, 'he');
  expect(read).toEqual({ ...document, title: held('12:30') });
  expect(asRead(document, 'he')).toBe(read);
  expect(asRead(document, 'en')).toBe(document);
});
