import fc from 'fast-check';
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

test('a language may be called by its name, in the list of the practice and in a row', async () => {
  const csv = 'from,to,language,text\n,,English,Closed\n,,Tiếng Việt,Đóng cửa\n,,Klingon,Qapla\n';
  for (const languages of [
    '[English, Vietnamese]',
    'English, Tiếng Việt',
    '[English, en, EN, vi]',
    '\n  - english\n  - vi',
  ]) {
    const { notices, problems } = await read(csv, {
      'practice.yaml': smallPack['practice.yaml'].replace('[en]', languages),
    });
    expect(notices.map((notice) => notice.texts)).toEqual([{ en: 'Closed', vi: 'Đóng cửa' }]);
    expect(problems).toEqual([['text-unlisted', 4]]);
  }
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
  const { texts, problems } = await read(
    'from,to,language,text\n,,en,Closed\n,,de,Zu\n,,German,Zu\n,,Klingon,Open\n',
  );
  expect(texts).toEqual(['Closed']);
  expect(problems).toEqual([
    ['text-unlisted', 3],
    ['text-unlisted', 4],
    ['text-unlisted', 5],
  ]);
});

test('the same words have the same id wherever they stand', async () => {
  const first = await read('from,to,language,text\n,,en,A\n,,en,B\n');
  const second = await read('from,to,language,text\n,,en,B\n');
  expect(second.notices[0]?.id).toBe(first.notices[1]?.id);
});

test('a table without its columns is refused, and the notices that were there stay', async () => {
  expect(await read('when,text\n,x\n')).toMatchObject({ kind: 'faulty', problems: [['notices-broken', 1]] });
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
    '22. 11. 2026',
  ])
    expect(await from(day), day).toMatchObject({ notices: [{ from: '2026-11-22' }], problems: [] });
  expect(await from('03/04/2026')).toMatchObject({
    notices: [{ from: '2026-04-03' }],
    problems: [['day-first', 2]],
  });
  for (const typed of ['2026-11-22T09:30', '22/11/2026 2:30 pm'])
    expect(await from(typed)).toMatchObject({
      notices: [{ from: '2026-11-22' }],
      problems: [['day-hour', 2]],
    });
  expect(await from('２０２６／１１／２２')).toMatchObject({
    notices: [{ from: '2026-11-22' }],
    problems: [],
  });
  expect(await from('03.04.2026')).toMatchObject({ notices: [{ from: '2026-04-03' }], problems: [] });
  expect(await from('04/04/2026')).toMatchObject({ problems: [] });
  for (const day of ['31/11/2026', '22/11/26', '29/02/2026', '45992', '0206-12-24', '2206-12-24'])
    expect(await from(day), day).toMatchObject({ notices: [], problems: [['notice-row', 2]] });
});

const days = async (csv: string) => {
  const { notices, problems } = await read(csv);
  return { days: notices.map(({ from, to }) => [from, to]), problems };
};
const table = (...rows: readonly string[]) => `from,to,language,text\n${rows.join('\n')}\n`;

test('one row that only the month first makes a day of tells how all rows of the file are meant', async () => {
  expect(await days(table('12/24/2026,12/26/2026,,A', '12/1/2026,12/12/2026,,B', '2026-05-06,,,C'))).toEqual({
    days: [
      ['2026-12-24', '2026-12-26'],
      ['2026-12-01', '2026-12-12'],
      ['2026-05-06', null],
    ],
    problems: [],
  });
  expect(await days(table('03/04/2026,24/12/2026,,A'))).toEqual({
    days: [['2026-04-03', '2026-12-24']],
    problems: [],
  });
});

test('where the rows of a file contradict each other, a doubtful day needs somebody', async () => {
  const csv = table('12/24/2026,,,A', '24/12/2026,,,B', '03/04/2026,,,C', '2026-05-06,,,D');
  expect(await days(csv)).toEqual({
    days: [
      ['2026-12-24', null],
      ['2026-12-24', null],
      ['2026-05-06', null],
    ],
    problems: [['notice-row', 4]],
  });
  const { problems } = await readPackWith({ 'notices.csv': csv });
  expect(problems.map(sentenceOf)).toEqual([
    'notices.csv, line 4: "from" is 03/04/2026. Some rows here have the day first, others the month. The row: "03/04/2026,,,C".',
  ]);
});

test('commas without quotation marks belong to the words, whatever the separator', async () => {
  for (const sign of [',', ';', '\t', '|']) {
    const row = (text: string) => ['', '', 'en', text].join(sign);
    const words = `Do not take ibuprofen, aspirin; ask us`.replaceAll('\t', ' ');
    const csv = `${['from', 'to', 'language', 'text'].join(sign)}\n${row(words)}\n${row('Closed')}${sign}${sign}\n`;
    expect(await read(csv)).toMatchObject({ texts: [words, 'Closed'], problems: [] });
  }
  expect(await read('sep=;\nfrom;to;language;text\n;;en;One; two\n')).toMatchObject({ texts: ['One; two'] });
});

test('empty cells behind the names of the columns cut no words off', async () => {
  expect(await read('from,to,language,text,,\n,,en,Closed, sorry, all day,,\n')).toMatchObject({
    texts: ['Closed, sorry, all day'],
    problems: [],
  });
});

test('days as a British or a German Excel writes them are read', async () => {
  const { problems, notices } = await readPackWith({
    'notices.csv': 'from,to,language,text\n24-Dec-26,27-Dec-26,en,Closed.\n',
  });
  expect(problems).toEqual([]);
  expect(notices).toMatchObject({ value: [{ from: '2026-12-24', to: '2026-12-27' }] });
});

test('words behind the last column are never lost, also where the text is not the last', async () => {
  const { problems } = await readPackWith({
    'notices.csv': 'text,from,to,language\nDo not take ibuprofen, aspirin,,,en\nClosed,,,en\n',
  });
  expect(problems.map(sentenceOf)).toEqual([
    'notices.csv, line 2: There are words behind the last column: "en". The row: "Do not take ibuprofen, aspirin,,,en".',
  ]);
});

test('quotation marks that were typed stay, and one that is missing costs no other row', async () => {
  const csv = table(
    ',,en,Say "ah" at the desk',
    ',,en,Bring your card, your letter, and "old" films',
    ',,en,"Big" day on Monday',
    ',,en,"Closed on Monday',
    ',,en,The door is 5" wide',
    ',,en,"Bring ""your"" card"',
    ',,en,"Two',
    'lines"',
    ',,en,Last',
  );
  expect(await read(csv)).toMatchObject({
    texts: [
      'Say "ah" at the desk',
      'Bring your card, your letter, and "old" films',
      '"Big" day on Monday',
      'Closed on Monday',
      'The door is 5" wide',
      'Bring "your" card',
      'Two\nlines',
      'Last',
    ],
    problems: [],
  });
});

test('rows without a single value are passed over, with whatever blanks they hold', async () => {
  expect(await read(table(',,,', '', '  , ,\u00a0, ', ',,,,,,', '"","","",""', ',,en,Open'))).toMatchObject({
    texts: ['Open'],
    problems: [],
  });
});

test('a row that is saved with another separator than the first line is understood', async () => {
  expect(await read('from,to,language,text\n2026-12-24;;en;Closed, sorry\n')).toMatchObject({
    texts: ['Closed, sorry'],
    problems: [],
  });
});

test('a column of the practice’s own is told with its words, and costs nothing', async () => {
  const { notices, problems } = await readPackWith({
    'notices.csv': 'from,to,language,remark,text\n,,en,Ask Anna,Open\n,,en,,Closed, really\n',
  });
  expect(notices).toMatchObject({ value: [{ texts: { en: 'Open' } }, { texts: { en: 'Closed, really' } }] });
  expect(problems.map(sentenceOf)).toEqual(['notices.csv: The column "remark" is not shown: "Ask Anna".']);
});

const cell = fc.string({ unit: fc.constantFrom(...'aB é,;"\t|#:-\'(12/\n='), maxLength: 30 });

test('whatever is typed into a table, each of its words is on the wall or quoted in the receipt', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(',', ';', '\t'),
      fc.array(fc.tuple(fc.constantFrom('', '2026-12-24', '12/13/2026', 'soon'), cell), { maxLength: 6 }),
      async (sign, rows) => {
        const lines = rows.map(([day, text]) => [day, '', 'en', text.replaceAll('\n', ' ')].join(sign));
        const { notices, problems } = await readPackWith({
          'notices.csv': `${['from', 'to', 'language', 'text'].join(sign)}\n${lines.join('\n')}\n`,
        });
        const shown = notices.kind === 'good' ? notices.value.map(({ texts }) => texts[en]) : [];
        const all = `${shown.join(' ')} ${problems.map(sentenceOf).join(' ')}`;
        for (const [, text] of rows)
          for (const word of text.match(/[\p{L}\p{N}]+/gu) ?? []) expect(all).toContain(word);
      },
    ),
    { numRuns: 60 },
  );
});

const twoLanguages = { 'practice.yaml': smallPack['practice.yaml'].replace('[en]', '[en, vi]') };

test('a day with dashes is read in the order that the other rows prove; where they prove both, it needs somebody', async () => {
  expect(await days(table('12-24-2026,12-27-2026,,A', '12-1-2026,,,B'))).toEqual({
    days: [
      ['2026-12-24', '2026-12-27'],
      ['2026-12-01', null],
    ],
    problems: [],
  });
  expect(await days(table('12-24-2026,,,A', '24-12-2026,,,B', '12-1-2026,,,C'))).toMatchObject({
    problems: [['notice-row', 4]],
  });
  expect(await days(table('20261224,"Sunday, December 27, 2026",,A'))).toEqual({
    days: [['2026-12-24', '2026-12-27']],
    problems: [],
  });
});

test('of two rows in one language below a notice the first is shown, and the other told', async () => {
  const { problems, notices } = await readPackWith({
    'notices.csv': table(',,en,Closed', ',,vi,Một', ',,vi,Hai'),
    ...twoLanguages,
  });
  expect(notices).toMatchObject({ value: [{ texts: { en: 'Closed', vi: 'Một' } }] });
  expect(problems.map(sentenceOf)).toEqual([
    'notices.csv, line 4: The notice above has a row in this language already. The row: ",,vi,Hai".',
  ]);
});

test('other days of a translation are told: a notice has its days once', async () => {
  const { problems } = await readPackWith({
    'notices.csv': table(
      '2026-12-01,,en,Closed',
      '2026-12-05,,vi,Một',
      '2026-12-09,,en,Open',
      '2026-12-09,,vi,Hai',
    ),
    ...twoLanguages,
  });
  expect(problems.map(sentenceOf)).toEqual([
    'notices.csv, line 3: The days of this row are not used: "2026-12-05".',
  ]);
});

test('quotation marks around a text with others in it are not shown', async () => {
  const csv = table(
    ',,en,"Ask for the "blue form", please"',
    ',,en,"Ask for the "blue form""',
    ',,en,"Blue" or "green"',
  );
  expect(await read(csv)).toMatchObject({
    texts: ['Ask for the "blue form", please', 'Ask for the "blue form"', '"Blue" or "green"'],
    problems: [],
  });
});

test('a dash in place of a day is none, and a dash in place of words is no notice', async () => {
  expect(await read(table('-,\u2013,en,Open', ',,en,-'))).toMatchObject({
    notices: [{ from: null, to: null, texts: { en: 'Open' } }],
    problems: [['notice-row', 3]],
  });
  expect(await read(table(',,en,🎄'))).toMatchObject({ texts: ['🎄'], problems: [] });
});

test('names of columns in the middle of a table, and the sign with which DOS ends a file, are no notices', async () => {
  const csv = `${table(',,en,One')}from,to,language,text\n,,en,Two\n\u001a`;
  expect(await read(csv)).toMatchObject({ texts: ['One', 'Two'], problems: [] });
});

test('words with many semicolons or strokes are shown whole, and nobody is alarmed', async () => {
  const texts = ['Mon 9; Tue 10; Wed 11; Thu 12', 'Fish &amp; chips &lt;5 kg&gt;', 'a | b | c | d'];
  const rows = texts.map((text) => `,,en,${text}`);
  expect(await read(`from,to,language,text\n${rows.join('\n')}\n`)).toMatchObject({ texts, problems: [] });
});

test('a row with no more than its language is empty', async () => {
  expect(await read('from,to,language,text\n,,en,Open\n,,en,\n,,EN,\n')).toMatchObject({
    texts: ['Open'],
    problems: [],
  });
});

test.each(['#NAME?', '#REF!', '#N/A', '#DIV/0!', '#WERT!', '#¿NOMBRE?', '#SPILL!'])(
  'what a spreadsheet shows in place of words is on no wall: %s',
  async (fault) => {
    const { texts, problems } = await read(`from,to,language,text\n,,en,${fault}\n,,en,We are #1!\n`);
    expect(texts).toEqual(['We are #1!']);
    expect(problems).toEqual([['notice-row', 2]]);
  },
);

test('days in the digits and words of other languages are days', async () => {
  const { notices, problems } = await read(
    'from,to,language,text\n٢٠٢٦-١٢-٢٤,٢٠٢٦-١٢-٢٧,en,One\n2026. 12. 24.,1er janvier 2027,en,Two\n',
  );
  expect(problems).toEqual([]);
  expect(notices).toMatchObject([
    { from: '2026-12-24', to: '2026-12-27' },
    { from: '2026-12-24', to: '2027-01-01' },
  ]);
});

test('a row of a country counts for its language, where the practice lists that alone', async () => {
  const csv = 'from,to,language,text\n,,en-US,Closed\n,,vi_VN,Đóng cửa\n,,fr-CA,Fermé\n';
  const { notices, problems } = await read(csv, {
    'practice.yaml': smallPack['practice.yaml'].replace('[en]', '[en, vi]'),
  });
  expect(notices.map(({ texts }) => texts)).toEqual([{ en: 'Closed', vi: 'Đóng cửa' }]);
  expect(problems).toEqual([['text-unlisted', 4]]);
});

test('a quotation mark that is missing swallows no row, in whichever order the columns stand', async () => {
  const { texts, notices } = await read(
    'language,note,from,to,text\nen,,2027-1-5,,"Closed\nen,,,2027-1-9,We are **open**"\nen,,,,"One\ntwo, three"\n',
  );
  expect(texts).toEqual(['Closed', 'We are open', 'One\ntwo, three']);
  expect(notices.map(({ from, to }) => [from, to])).toEqual([
    ['2027-01-05', null],
    [null, '2027-01-09'],
    [null, null],
  ]);
});

test.each([
  ['Table 1\n', 'Table 1'],
  ['Notices of the practice,,,\n,,,\n', 'Notices of the practice'],
  ['Ask Ann\nbefore you change this\n', 'Ask Ann … before you change this'],
])('words above the names of the columns cost nothing, and are quoted: %j', async (above, words) => {
  const csv = `${above}from,to,language,text\n,,en,Open\n`;
  expect((await read(csv)).texts).toEqual(['Open']);
  const { problems } = await readPackWith({ 'notices.csv': csv });
  expect(problems).toMatchObject([{ code: 'notices-above', words }]);
});

test('blanks before a quotation mark make it no sign of the text', async () => {
  expect((await read('from,to,language,text\n, , en, "Open, with care"\n')).texts).toEqual([
    'Open, with care',
  ]);
});
