import { expect, test } from 'vitest';
import { en } from '#test/support/sample-release.ts';
import { readPackWith } from './open-pack.ts';

async function read(csv: string | Uint8Array) {
  const { notices, problems } = await readPackWith({ 'notices.csv': csv });
  return {
    kind: notices.kind,
    notices: notices.kind === 'good' ? notices.value : [],
    texts: notices.kind === 'good' ? notices.value.map((notice) => notice.texts[en]) : [],
    problems: problems.map(({ code, line }) => [code, line]),
  };
}

test('commas and semicolons, a byte order mark and quotation marks are read', async () => {
  for (const csv of [
    'from,to,language,text\r\n,,en,"One, two"\r\n',
    '\uFEFFfrom;to;language;text\r\n;;en;One, two\r\n',
    'sep=;\r\nfrom;to;language;text\r\n;;en;One, two\r\n',
    '"from","to","language","text"\n,,,"One, two"\n\n',
  ]) {
    expect(await read(csv)).toMatchObject({ texts: ['One, two'], problems: [] });
  }
});

test('a file saved by an old Excel is read as Windows text, with advice', async () => {
  const { texts, problems } = await read(Buffer.from('from;to;language;text\r\n;;en;Café\r\n', 'latin1'));
  expect(texts).toEqual(['Café']);
  expect(problems).toEqual([['text-encoding', null]]);
});

test('dates are kept, and a wrong one leaves out its own row only', async () => {
  const { notices, problems } = await read(
    'from,to,language,text\n2026-12-24,2026-12-26,en,Closed\n24/12/2026,,en,Wrong\n2026-12-02,2026-12-01,en,Wrong too\n,,en,Good\n',
  );
  expect(notices).toMatchObject([
    { from: '2026-12-24', to: '2026-12-26' },
    { from: null, to: null },
  ]);
  expect(problems).toEqual([
    ['notice-row', 3],
    ['notice-row', 4],
  ]);
});

test('a row in another language translates the row above it', async () => {
  const { notices } = await read('from,to,language,text\n,,en,Closed\n,,vi,Đóng cửa\n,,en,Open\n');
  expect(notices.map((notice) => notice.texts)).toEqual([{ en: 'Closed', vi: 'Đóng cửa' }, { en: 'Open' }]);
});

test('the same words have the same id wherever they stand', async () => {
  const first = await read('from,to,language,text\n,,en,A\n,,en,B\n');
  const second = await read('from,to,language,text\n,,en,B\n');
  expect(second.notices[0]?.id).toBe(first.notices[1]?.id);
});

test('missing columns and an open quotation mark refuse the file', async () => {
  expect(await read('when,text\n,x\n')).toMatchObject({ kind: 'faulty', problems: [['notices-broken', 1]] });
  expect(await read('from,to,language,text\n,,en,"open\n')).toMatchObject({ kind: 'faulty' });
});
