import { expect, test } from 'vitest';
import { readPackWith } from '#test/adapters/content-folder/open-pack.ts';
import { sentenceOf } from '#test/support/in-english.ts';
import { en } from '#test/support/sample-release.ts';
import { smallPack } from '#test/support/small-pack.ts';

async function read(csv: string | Uint8Array, more: Readonly<Record<string, string>> = {}) {
  const { notices, problems } = await readPackWith({ 'notices.csv': csv, ...more });
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
  expect(problems).toEqual([['text-encoding', undefined]]);
});

test('the curly quotes and dashes of an old Excel arrive as they were typed', async () => {
  const words = Buffer.from([0x93, 0x57, 0x65, 0x92, 0x72, 0x65, 0x94, 0x20, 0x96, 0x20, 0x80, 0x35, 0x85]);
  const csv = Buffer.concat([Buffer.from('from;to;language;text\r\n;;en;'), words, Buffer.from('\r\n')]);
  expect((await read(csv)).texts).toEqual(['\u201cWe\u2019re\u201d \u2013 \u20ac5\u2026']);
});

test('dates are kept, and a wrong one leaves out its own row only', async () => {
  const { notices, problems } = await read(
    'from,to,language,text\n2026-12-24,2026-12-26,en,Closed\n32/12/2026,,en,Wrong\n2026-12-02,2026-12-01,en,Wrong too\n,,en,Good\n',
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
  const csv = 'from,to,language,text\n,,EN,Closed\n,,vi,Đóng cửa\n,,en,Open\n';
  const { notices, problems } = await read(csv, {
    'practice.yaml': smallPack['practice.yaml'].replace('[en]', '[en, vi]'),
  });
  expect(notices.map((notice) => notice.texts)).toEqual([{ en: 'Closed', vi: 'Đóng cửa' }, { en: 'Open' }]);
  expect(problems).toEqual([]);
});

test('a translation of a row that was refused goes with it, and both are told', async () => {
  const csv = [
    'from,to,language,text',
    ',,vi,Không có gì ở trên',
    ',,en,Closed',
    ',,vi,Đóng cửa',
    '32/12/2026,,en,Wrong',
    ',,vi,Sai',
    ',,de,Falsch',
    ',,en,Open',
    '32/12/2026,,vi,Sai',
    ',,de,Offen',
  ].join('\n');
  const { notices, problems } = await read(csv, {
    'practice.yaml': smallPack['practice.yaml'].replace('[en]', '[en, vi, de]'),
  });
  expect(notices.map((notice) => notice.texts)).toEqual([
    { en: 'Closed', vi: 'Đóng cửa' },
    { en: 'Open', de: 'Offen' },
  ]);
  expect(problems).toEqual([2, 5, 6, 7, 9].map((line) => ['notice-row', line]));
});

test('a notice in a language that the practice does not list is told, and the others are shown', async () => {
  const { texts, problems } = await read('from,to,language,text\n,,en,Closed\n,,de,Zu\n,,English,Open\n');
  expect(texts).toEqual(['Closed']);
  expect(problems).toEqual([
    ['text-unlisted', 3],
    ['text-unlisted', 4],
  ]);
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

test('what Excel saves in Europe and in Australia reads alike', async () => {
  const rows = [
    ['from', 'to', 'language', 'text'],
    ['22/11/2026', '24/12/2026', 'en', 'Café closed'],
  ];
  const saved = (sign: string, end: string) => rows.map((row) => row.join(sign)).join(end) + end;
  for (const sign of [',', ';', '\t']) {
    for (const end of ['\r\n', '\n', '\r']) {
      const text = saved(sign, end);
      for (const bytes of [
        Buffer.from(text),
        Buffer.from(`\uFEFF${text}`),
        Buffer.from(text, 'latin1'),
        Buffer.from(`\uFEFF${text}`, 'utf16le'),
        Buffer.from(`\uFEFF${text}`, 'utf16le').swap16(),
      ]) {
        const { notices, problems } = await read(bytes);
        const expected = { from: '2026-11-22', to: '2026-12-24', texts: { en: 'Café closed' } };
        expect(notices, JSON.stringify(text)).toMatchObject([expected]);
        expect(problems.filter(([code]) => code !== 'text-encoding')).toEqual([]);
      }
    }
  }
});

test('days are read with the day first, with or without a time, and a doubtful one is told', async () => {
  const from = (day: string) => read(`from,to,language,text\n${day},,en,Words\n`);
  for (const day of [
    '22/11/2026',
    '22.11.2026',
    '22-11-2026',
    '2026-11-22',
    '22/11/2026 0:00',
    '22/11/2026 12:00:00 AM',
    '2026-11-22T09:30',
    '22. 11. 2026',
  ])
    expect(await from(day), day).toMatchObject({ notices: [{ from: '2026-11-22' }], problems: [] });
  expect(await from('03/04/2026')).toMatchObject({
    notices: [{ from: '2026-04-03' }],
    problems: [['day-first', 2]],
  });
  expect(await from('03.04.2026')).toMatchObject({ notices: [{ from: '2026-04-03' }], problems: [] });
  expect(await from('04/04/2026')).toMatchObject({ problems: [] });
  for (const day of ['11/22/2026', '31/11/2026', '22/11/26', '29/02/2026', '45992'])
    expect(await from(day), day).toMatchObject({ notices: [], problems: [['notice-row', 2]] });
});

test('a date with the month first is refused with its reason, a doubtful one is told as it was read', async () => {
  const { problems } = await readPackWith({
    'notices.csv': 'from,to,language,text\n11/22/2026,,en,A\n,03/04/2026,en,B\n',
  });
  expect(problems.map(sentenceOf)).toEqual([
    'notices.csv, line 2: "from" is 11/22/2026, with the month first: write 2026-11-22.',
    'notices.csv, line 3: "03/04/2026" was read as 3 April 2026.',
  ]);
});
