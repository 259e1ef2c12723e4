import { expect, test } from 'vitest';
import { sameName, samePath } from '#core/content/same-name.ts';

test('names that a person would read out alike are one name', () => {
  for (const names of [
    ['ice', 'Ice', 'ICE', ' ice', 'ice ', 'ice.'],
    ['\u00fcbung.jpg', '\u00dcbung.JPG', 'u\u0308bung.jpg', '%C3%BCbung.jpg'],
    ['back pain.jpg', 'back\u00a0pain.jpg', 'back  pain.jpg', 'back%20pain.jpg', 'Back\u2009Pain .jpg'],
    ["ann's leg", 'ann\u2019s leg', 'ann\u02bcs leg'],
    ['self-care', 'self\u2013care', 'self\u2011care', 'self\u2212care'],
    ['notices.csv', 'Notices.CSV', 'notices.csv.csv', 'notices.csv.txt'],
    ['index.en.md', 'Index.en.md', 'index.en.md.txt', 'INDEX.EN.MD', 'index.en.markdown', 'index.en.mkd'],
    ['practice.yaml', 'Practice.yml', 'practice.yaml.txt'],
  ])
    for (const name of names) expect(sameName(name), name).toBe(sameName(names[0] ?? ''));
});

test('other names stay apart, and none becomes a way to another folder', () => {
  const names = [
    'ice',
    'ice-1',
    'ice 1',
    'eis',
    'notices.csv',
    'notices 2.csv',
    'a.jpg',
    'a.png',
    'self_care',
  ];
  expect(new Set(names.map(sameName)).size).toBe(names.length);
  for (const name of ['%2e%2e', '%2F', '%5c', '%00']) expect(sameName(name)).toBe(name.toLowerCase());
  expect(sameName('100% cotton.jpg')).toBe('100% cotton.jpg');
});

test('a path may lean either way', () => {
  expect(samePath('Photos\\A.jpg')).toBe('photos/a.jpg');
});
