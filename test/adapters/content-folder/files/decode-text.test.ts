import iconv from 'iconv-lite';
import { describe, expect, test } from 'vitest';
import { decodeText } from '#adapters/content-folder/files/decode-text.ts';
import { wordDoubts } from '#adapters/content-folder/files/word-doubts.ts';
import { readAllFiles } from '#test/content/starter-pack.ts';

const westEuropean = [
  'The café is closed – we’re sorry. Fee 5 Euro.',
  'from;to;language;text\r\n;;en;Please use the side entrance, it’s the blue door.\r\n',
  'Die Tür klemmt. Bitte läuten Sie, auch größere Kinder.',
  'ÖFFNUNGSZEITEN: Mo–Fr 8–12. Übrigens: ÄRZTE sind da.',
  'Le cabinet est fermé à Noël. L’été, nous ouvrons à 8 heures.',
  '¿Tiene dolor de espalda? Llame al niño, señora Núñez.',
  'Går du vägen? Ærlig talt, det er på låven.',
];

/** Ways in which old programs of Windows, Macintosh and DOS save, and what can be written in each. */
const saved = [
  {
    encoding: 'windows-1252',
    texts: [...westEuropean, 'Fee €5 – “soon”…', 'Ask for Zoë O’Brien, TÜV® 50 °C'],
  },
  {
    encoding: 'macintosh',
    texts: [...westEuropean.filter((text) => !text.includes('¿')), 'Fee €5 – “soon”'],
  },
  { encoding: 'cp850', texts: westEuropean.filter((text) => !/[–’]/.test(text)) },
  {
    encoding: 'cp437',
    texts: ['Cerrado mañana. ¿Preguntas? Niños', 'Die Tür klemmt. Bitte läuten Sie, auch größere Kinder.'],
  },
  {
    encoding: 'windows-1250',
    texts: [
      'Zamknięte w święta. Prosimy dzwonić później.',
      'Drzwi są dziś zamknięte, przepraszamy.',
      'Przychodnia będzie zamknięta w piątek. Żółć.',
      'Proszę wziąć ze sobą dowód.',
      'Dziś nieczynne.',
      'Dnes máme zavřeno. Přineste si průkaz.',
      'Ma zárva vagyunk. Jövő hétfőtől új időpontok, szűrés.',
      'Danas je zatvoreno. Molimo ponesite člansku karticu.',
    ],
  },
  { encoding: 'iso-8859-2', texts: ['Drzwi są dziś zamknięte, przepraszamy.'] },
  { encoding: 'windows-1253', texts: ['Η πόρτα είναι κλειστή σήμερα.'] },
  { encoding: 'windows-1254', texts: ['Kapı bugün kapalı, özür dileriz.'] },
  { encoding: 'windows-1257', texts: ['Šiandien uždaryta. Prašome atsinešti kortelę.'] },
  { encoding: 'windows-874', texts: ['วันนี้ปิดทำการ กรุณานำบัตรมาด้วย'] },
  { encoding: 'koi8-r', texts: ['Сегодня дверь закрыта. Возьмите карту.'] },
  { encoding: 'cp866', texts: ['Сегодня дверь закрыта. Возьмите карту.'] },
  { encoding: 'windows-1251', texts: ['Мы закрыты в понедельник.', 'Пожалуйста, сообщите новый номер.'] },
  { encoding: 'windows-1256', texts: ['نحن مغلقون يوم الاثنين.'] },
  { encoding: 'shift_jis', texts: ['月曜日は休診です。お電話ください。'] },
  { encoding: 'gb18030', texts: ['我们星期一关门。请打电话。'] },
];

/** The byte of the euro is that of an older sign in iconv-lite's Macintosh. */
const encode = (text: string, encoding: string) =>
  iconv.encode(encoding === 'macintosh' ? text.replaceAll('€', '¤') : text, encoding);

describe.each(saved)('as $encoding', ({ encoding, texts }) => {
  test.each(texts)('%s', async (text) => {
    const decoded = await decodeText(encode(text, encoding));
    expect(decoded).toMatchObject({ kind: 'text', text });
  });
});

test('UTF-8 and both kinds of UTF-16 are no guess', async () => {
  const text = 'Café – “soon”';
  for (const bytes of [
    Buffer.from(text),
    Buffer.from(`\uFEFF${text}`, 'utf16le'),
    Buffer.from(`\uFEFF${text}`, 'utf16le').swap16(),
    Buffer.from(text, 'utf16le'),
  ]) {
    const decoded = await decodeText(bytes);
    expect(decoded).toMatchObject({ kind: 'text', isGuessed: false });
    expect(decoded.kind === 'text' && decoded.text.replace('\uFEFF', '')).toBe(text);
  }
});

test('letters that nobody can tell are not guessed at', async () => {
  const kindOf = async (bytes: readonly number[]) => (await decodeText(Buffer.from(bytes))).kind;
  expect(await kindOf([0x61, 0x81, 0x8d, 0xb0, 0x62, 0xb0, 0x63])).toBe('unclear');
  expect(await kindOf([0x41, 0, 0x42, 0xff, 0])).toBe('no-text');
});

test('a few signs of the Far East, which several ways of saving make words of, are not guessed at', async () => {
  for (const [encoding, text] of [
    ['gb18030', '我们星期一关门。'],
    ['big5', '我們星期一關門。'],
  ] as const)
    expect(
      await decodeText(iconv.encode(`from,to,language,text\n,,en,${text}\n`, encoding)),
      encoding,
    ).toEqual({
      kind: 'unclear',
    });
});

test('letters that were saved twice over are put right, and words that only look so are left', async () => {
  const twice = (text: string) =>
    iconv.decode(Buffer.from(text), 'windows-1252').replaceAll('\ufffd', '\u009d'); // as Windows does
  for (const text of [
    'Café – “fermé”, désolé. Fee €5, 50 °C',
    'Größe: für Ärzte',
    'Não há consultas amanhã',
  ]) {
    expect(await decodeText(Buffer.from(twice(text))), text).toEqual({
      kind: 'text',
      text,
      isGuessed: false,
      isMended: true,
    });
    const mixed = `${twice(text)}\nOlé – “soon”`;
    expect(await decodeText(Buffer.from(mixed))).toMatchObject({
      text: `${text}\nOlé – “soon”`,
      isMended: true,
    });
  }
  for (const text of [
    'NÃO',
    '“AMANHÔ',
    '”BLÅ”',
    '«MAÇû',
    'Ça, c’est «CAFÉ»',
    'Â quoi?',
    'pâté â la carte',
    '2 € – â',
    ...westEuropean,
  ])
    expect(await decodeText(Buffer.from(text)), text).toEqual({ kind: 'text', text, isGuessed: false });
});

test('nothing in the starter pack is doubtful, and letters read in the wrong way are', () => {
  for (const { file, text } of readAllFiles()) expect(wordDoubts(text), file).toBe(0);
  for (const wrong of [
    'The cafŽ is closed',
    'we Ð are',
    'weÕre',
    'Fee Û5',
    'bitte l„uten',
    'gr”áere',
    'Ïðèâåò',
  ])
    expect(wordDoubts(wrong), wrong).toBeGreaterThan(0);
});

test('a name from another language, and rows of several languages, are no doubt', async () => {
  const text = ';;de;Größere Kinder zu Frau Núñez.\r\n;;fr;Fermé cet après-midi, Dr Šimun.\r\n';
  expect(await decodeText(iconv.encode(text, 'windows-1252'))).toMatchObject({
    kind: 'text',
    text,
  });
});

test('UTF-7, in which old mail programs save, is read, and words that only look so are left', async () => {
  for (const text of ['Le café est fermé à Noël', '“Soon” – we’re sorry, 5 €', 'Die Tür klemmt & größer'])
    expect(await decodeText(Buffer.from(encode(text, 'utf-7')))).toEqual({
      kind: 'text',
      text,
      isGuessed: true,
    });
  for (const text of [
    '1+2-3',
    'Ann+Bob- and more',
    'C++/abc-',
    'a+AAAA-b',
    'ring +61-3-5550',
    '+Ann-Marie',
    'x +- 5',
  ])
    expect(await decodeText(Buffer.from(text)), text).toEqual({ kind: 'text', text, isGuessed: false });
});
