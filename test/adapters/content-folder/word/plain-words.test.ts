import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { LanguageTag } from '#contract/model.ts';
import { openPack } from '#test/adapters/content-folder/open-pack.ts';
import { type ParagraphWish, wordDocument, wordPart } from '#test/support/word-documents.ts';

const question: readonly ParagraphWish[] = [
  { style: 'Heading1', runs: 'May I lift?' },
  { runs: 'A little.' },
];

/** The text that a document becomes, below its question and answer, and what is told of words that are not in it. */
async function converted(document: Uint8Array) {
  const { folder, path } = await openPack({ 'topics/lift/x.docx': document });
  const scan = await folder.scan();
  const reading = scan.kind === 'found' ? await folder.read(scan, ['en' as LanguageTag]) : undefined;
  const text = await readFile(join(path, 'topics/lift/index.en.md'), 'utf8').catch(() => '');
  const leftOut = reading?.problems.flatMap((found) =>
    found.code === 'document-left-out' ? [[found.kind, found.words]] : [],
  );
  const problems = reading?.problems.map(({ code }) => code);
  return { text, body: text.split('---\n')[2]?.trim(), leftOut, problems };
}

const run = (words: string, look = '') =>
  `<w:r><w:rPr>${look}</w:rPr><w:t xml:space="preserve">${words}</w:t></w:r>`;
const paragraph = (inner: string, settings = '') => `<w:p><w:pPr>${settings}</w:pPr>${inner}</w:p>`;
const styles = (inner: string) => ({
  'word/styles.xml': wordPart(
    'styles',
    `<w:style w:type="paragraph" w:styleId="Heading1"><w:name w:val="heading 1"/></w:style>${inner}`,
  ),
});

test('words that are struck through, hidden or deleted are not shown, and are quoted', async () => {
  const { body, leftOut } = await converted(
    wordDocument(
      question,
      paragraph(run('At most ') + run('2', '<w:strike/>') + run('0', '<w:strike/>') + run(' 5 kg.')) +
        paragraph(run('A child. ', '<w:dstrike/>') + run('Ask first.', '<w:strike w:val="0"/>')) +
        paragraph(run('For staff only. ', '<w:vanish/>') + run('Bend.')) +
        paragraph(
          `<w:del w:id="1">${run('Never').replaceAll('w:t', 'w:delText')}</w:del><w:ins w:id="2">${run('Rarely')}</w:ins>` +
            `<w:moveFrom w:id="3">${run(' alone')}</w:moveFrom>${run(' lift')}<w:moveTo w:id="4">${run(' alone')}</w:moveTo>`,
        ),
    ),
  );
  expect(body).toBe('At most  5 kg.\n\nAsk first.\n\nBend.\n\nRarely lift alone');
  expect(leftOut).toEqual([
    ['deleted', 'Never'],
    ['struck', '20 … A child.'],
    ['hidden', 'For staff only.'],
  ]);
});

test('a style may strike and hide words too, also one that is based on another', async () => {
  const { body, leftOut } = await converted(
    wordDocument(
      question,
      paragraph(run('Old. ', '<w:rStyle w:val="Gone"/>') + run('New.')) +
        paragraph(
          run('All old. ') + run('But this.', '<w:strike w:val="false"/>'),
          '<w:pStyle w:val="GoneToo"/>',
        ),
      styles(
        '<w:style w:type="character" w:styleId="Base"><w:rPr><w:strike/></w:rPr></w:style>' +
          '<w:style w:type="character" w:styleId="Gone"><w:basedOn w:val="Base"/></w:style>' +
          '<w:style w:type="paragraph" w:styleId="GoneToo"><w:rPr><w:strike/></w:rPr></w:style>',
      ),
    ),
  );
  expect([body, leftOut]).toEqual(['New.\n\nBut this.', [['struck', 'Old. … All old.']]]);
});

test('a footnote and an endnote stand where their numbers stood, also in the answer', async () => {
  const note = (kind: string, id: number, words: string) =>
    `<w:${kind} w:id="${id}">${paragraph(run(words))}${paragraph(run('More.'))}</w:${kind}>`;
  const { text, body } = await converted(
    wordDocument(
      [{ style: 'Heading1', runs: 'May I lift?' }],
      paragraph(`${run('A little.')}<w:r><w:footnoteReference w:id="2"/></w:r>`) +
        paragraph(`${run('Bend')}<w:r><w:endnoteReference w:id="2"/></w:r>${run('.')}`),
      {
        'word/footnotes.xml': wordPart('footnotes', note('footnote', 2, 'Not when pregnant.')),
        'word/endnotes.xml': wordPart('endnotes', note('endnote', 2, 'Your knees.')),
      },
    ),
  );
  expect(text).toContain('answer: "A little. (Not when pregnant. More.)"');
  expect(body).toBe('Bend (Your knees. More.).');
});

test('formulas stand in the line as words, and a tall one is told', async () => {
  const m = (name: string, ...inner: readonly string[]) => `<m:${name}>${inner.join('')}</m:${name}>`;
  const t = (words: string) => m('r', m('t', words));
  const half = m('f', m('num', t('1')), m('den', t('2')));
  const bmi = m('f', m('num', t('kg')), m('den', m('sSup', m('e', t('m')), m('sup', t('2')))));
  const tall = m(
    'nary',
    '<m:naryPr><m:chr m:val="∑"/></m:naryPr>',
    m('sub', t('1')),
    m('sup', t('9')),
    m('e', t('x')),
  );
  const { body, leftOut } = await converted(
    wordDocument(
      question,
      paragraph(
        run('Lift ') +
          m('oMath', half) +
          run(' of ') +
          m('oMath', bmi) +
          run(' or ') +
          m('oMath', m('rad', m('e', t('9')))),
      ) + paragraph(m('oMathPara', m('oMath', tall))),
    ),
  );
  expect(body).toBe('Lift ½ of kg/m² or √9\n\n∑(1 … 9) x');
  expect(leftOut).toEqual([['equation', '∑(1 … 9) x']]);
});

test('a whole number before a fraction is no part of it', async () => {
  const of = (top: string, bottom: string) =>
    `<m:f><m:num><m:r><m:t>${top}</m:t></m:r></m:num><m:den><m:r><m:t>${bottom}</m:t></m:r></m:den></m:f>`;
  const { body } = await converted(
    wordDocument(
      question,
      paragraph(`${run('Take 2')}<m:oMath>${of('1', '10')}</m:oMath>${run(' ml')}`) +
        paragraph(`<m:oMath><m:r><m:t>3</m:t></m:r>${of('1', '7')}</m:oMath>`) +
        paragraph(`${run('1')}<m:oMath>${of('1', '2')}</m:oMath>`),
    ),
  );
  expect(body).toBe('Take 2 1/10 ml\n\n3 1/7\n\n1½');
});

test('small digits stay small, and signs of symbol fonts are themselves', async () => {
  const raised = '<w:vertAlign w:val="superscript"/>';
  const { body, leftOut } = await converted(
    wordDocument(
      question,
      paragraph(
        run('10') +
          run('2', raised) +
          run(' and the 1') +
          run('st', raised) +
          run(', CO') +
          run('2', '<w:vertAlign w:val="subscript"/>'),
      ) +
        paragraph(
          `${run('\uf0fc', '<w:rFonts w:ascii="Wingdings"/>')}<w:r><w:t xml:space="preserve"> yes </w:t><w:sym w:font="Symbol" w:char="F0A3"/></w:r>` +
            `${run('a', '<w:rFonts w:ascii="Symbol"/>')}<w:r><w:sym w:font="Nobody" w:char="F041"/></w:r>`,
        ),
    ),
  );
  expect(body).toBe('10² and the 1st, CO₂\n\n✓ yes ≤α');
  expect(leftOut).toEqual([['symbol', 'F041 in font Nobody']]);
});

test('a sign of a symbol font among words costs none of the words', async () => {
  const { body, leftOut, problems } = await converted(
    wordDocument(question, paragraph(run('\uf0b7 Do not lift')) + paragraph(run('Rest \uf0e0 walk'))),
  );
  expect(body).toBe('Do not lift\n\nRest  walk');
  expect(leftOut).toEqual([['symbol', 'F0B7, F0E0']]);
  expect(problems).not.toContain('words-lost');
});

test('a sign that stands for a letter that was lost refuses no document', async () => {
  const { body } = await converted(wordDocument(question, paragraph(run('Na\ufffdve'))));
  expect(body).toBe('Na\ufffdve');
});

test('small digits that were raised or lowered by hand stay small, and a line that was raised as a whole is a line', async () => {
  const by = (halfPoints: number) => `<w:position w:val="${halfPoints}"/>`;
  const { body, problems } = await converted(
    wordDocument(
      question,
      paragraph(run('10') + run('6', by(12)) + run(' cells, H') + run('2', by(-6)) + run('O')) +
        paragraph(run('Lift 5 kg', by(8))),
    ),
  );
  expect(body).toBe('10⁶ cells, H₂O\n\nLift 5 kg');
  expect(problems).not.toContain('words-lost');
});

test('a large first letter belongs to its word, also in the answer', async () => {
  const large = (letter: string) =>
    paragraph(run(letter), '<w:framePr w:dropCap="drop" w:lines="3" w:wrap="around"/>');
  const { text, body, problems } = await converted(
    wordDocument(
      question.slice(0, 1),
      large('A') + paragraph(run(' little.')) + large('D') + paragraph(run('o not hurry.')),
    ),
  );
  expect(text).toContain('answer: "A little."');
  expect(body).toBe('Do not hurry.');
  expect(problems).not.toContain('words-lost');
});

test('a field that holds its words in its order shows them: old fractions and signs', async () => {
  const field = (order: string) =>
    `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> ${order} </w:instrText></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>`;
  const { body, leftOut } = await converted(
    wordDocument(
      question,
      paragraph(`${run('Take 1')}${field('EQ \\F(1;2)')}${run(' tablets')}`) +
        paragraph(`${run('or 2')}${field('EQ \\f(1,10)')}${run(' ml')}`) +
        paragraph(`<w:fldSimple w:instr=" SYMBOL 179 \\f &quot;Symbol&quot; \\s 12 "/>${run(' 5 kg')}`) +
        paragraph(`${field('SYMBOL 189')}${run(' kg')}${field('XE &quot;weight&quot;')}`) +
        paragraph(`${run('Then ')}${field('EQ \\r(3,x)')}${field('MACROBUTTON None Ask the desk')}`),
    ),
  );
  expect(body).toBe('Take 1½ tablets\n\nor 2 1/10 ml\n\n≥ 5 kg\n\n½ kg\n\nThen');
  expect(leftOut).toEqual([['field', 'EQ \\r(3,x) … MACROBUTTON None Ask the desk']]);
});

test('a cell of a table keeps its column, and one over several rows stands in each', async () => {
  const cell = (words: string, settings = '') =>
    `<w:tc><w:tcPr>${settings}</w:tcPr>${paragraph(words === '' ? '' : run(words))}</w:tc>`;
  const row = (...cells: readonly string[]) => `<w:tr>${cells.join('')}</w:tr>`;
  const { body, problems } = await converted(
    wordDocument(
      question,
      `<w:tbl>${[
        row(cell('Weight'), cell('Morning'), cell('Night')),
        row(cell('up to 5 kg', '<w:vMerge w:val="restart"/>'), cell('1'), cell('2')),
        row(cell('', '<w:vMerge/>'), cell(''), cell('3')),
        row(cell('more'), cell('none', '<w:gridSpan w:val="2"/>')),
        row(cell('all', '<w:gridSpan w:val="2"/>'), cell('4')),
      ].join('')}</w:tbl>`,
    ),
  );
  expect(body).toBe(
    '- Weight – Morning – Night\n- up to 5 kg – 1 – 2\n- up to 5 kg – … – 3\n- more – none\n- all – 4',
  );
  expect(problems).not.toContain('words-lost');
});

test('the words of text boxes, fields, controls and of what holds them are shown once', async () => {
  const box = (words: string) => `<w:txbxContent>${paragraph(run(words))}</w:txbxContent>`;
  const shape = (words: string) =>
    `<mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:txbx>${box(words)}</wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><v:shape><v:textbox>${box(words)}</v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent>`;
  const { body, leftOut } = await converted(
    wordDocument(
      question,
      paragraph(
        `${run('First.')}<w:r>${shape('In a box.')}</w:r><w:r><w:pict><v:shape><v:textbox>${box('In an old box.')}</v:textbox></v:shape></w:pict></w:r>`,
      ) +
        paragraph(
          `<w:fldSimple w:instr="DATE">${run('In a field')}</w:fldSimple><w:bdo w:val="ltr">${run(' and more')}</w:bdo><w:r><w:cr/></w:r>${run('below')}`,
        ) +
        `<w:sdt><w:sdtPr/><w:sdtContent>${paragraph(run('In a control.'))}</w:sdtContent></w:sdt>` +
        paragraph('<w:r><w:pict><v:shape><v:textpath string="Art"/></v:shape></w:pict></w:r>'),
    ),
  );
  expect(body).toBe('First.\n\nIn a box.\n\nIn an old box.\n\nIn a field and more\\\nbelow\n\nIn a control.');
  expect(leftOut).toEqual([['drawing', 'Art']]);
});

test('comments, heads of pages and charts are quoted', async () => {
  const { body, leftOut } = await converted(
    wordDocument([...question, { runs: 'Bend.' }], '', {
      'word/comments.xml': wordPart(
        'comments',
        `<w:comment w:id="1">${paragraph(run('Ask Ann?'))}</w:comment>`,
      ),
      'word/header1.xml': wordPart('hdr', paragraph(run('Our clinic'))),
      'word/charts/chart1.xml': wordPart('x', '<c:v>Monday</c:v>'),
    }),
  );
  expect(body).toBe('Bend.');
  expect(leftOut).toEqual([
    ['header', 'Our clinic'],
    ['comment', 'Ask Ann?'],
    ['chart', 'Monday'],
  ]);
});

test('lists count as in Word, and letters stay letters', async () => {
  const level = (i: number, format: string, text: string, start = 1) =>
    `<w:lvl w:ilvl="${i}"><w:start w:val="${start}"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/></w:lvl>`;
  const point = (words: string, list: number, at = 0) =>
    paragraph(run(words), `<w:numPr><w:ilvl w:val="${at}"/><w:numId w:val="${list}"/></w:numPr>`);
  const { body } = await converted(
    wordDocument(
      question,
      point('five', 1) +
        point('six', 1) +
        point('b', 2, 1) +
        point('again', 3) +
        paragraph(run('Between.')) +
        point('one', 2),
      {
        'word/numbering.xml': wordPart(
          'numbering',
          `<w:abstractNum w:abstractNumId="1">${level(0, 'decimal', '%1.', 5)}</w:abstractNum>` +
            `<w:abstractNum w:abstractNumId="2">${level(0, 'decimal', 'Step %1:')}${level(1, 'lowerLetter', '%2)', 2)}</w:abstractNum>` +
            '<w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="2"/></w:num>' +
            '<w:num w:numId="3"><w:abstractNumId w:val="1"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num>',
        ),
      },
    ),
  );
  expect(body).toBe('5. five\n6. six\n    - b) b\n1. again\n\nBetween.\n\n- Step 1: one');
});

test('what was left out is told as long as the document lies beside its text', async () => {
  const document = wordDocument(question, paragraph(run('Bend.') + run('Twist.', '<w:strike/>')));
  const { folder } = await openPack({ 'topics/Lift.docx': document });
  const read = async () => {
    const scan = await folder.scan();
    const reading = scan.kind === 'found' ? await folder.read(scan, ['en' as LanguageTag]) : undefined;
    return reading?.problems.map(({ code }) => code);
  };
  expect(await read()).toEqual(['document-converted', 'document-left-out']);
  expect(await read()).toEqual(['document-converted', 'document-left-out']);
});

test('words that are white on white are left out and quoted, those on a colour are read', async () => {
  const white = '<w:color w:val="FFFFFF" w:themeColor="background1"/>';
  const { body, leftOut } = await converted(
    wordDocument(
      question,
      paragraph(run('Bend. ') + run('Old words.', white)) +
        paragraph(run('On blue.', `${white}<w:shd w:val="clear" w:fill="1F3F6F"/>`)) +
        paragraph(run('Also on blue.', white), '<w:shd w:val="clear" w:fill="1F3F6F"/>') +
        `<w:tbl><w:tr><w:tc><w:tcPr><w:shd w:fill="000000"/></w:tcPr>${paragraph(run('In a dark cell.', white))}</w:tc></w:tr></w:tbl>`,
    ),
  );
  expect(body).toBe('Bend.\n\nOn blue.\n\nAlso on blue.\n\n- In a dark cell.');
  expect(leftOut).toEqual([['hidden', 'Old words.']]);
});

test("a table's style may strike words through, all of them or those of its first row", async () => {
  const table = (style: string, look = '') =>
    `<w:tbl><w:tblPr><w:tblStyle w:val="${style}"/>${look}</w:tblPr>${['One', 'Two'].map((words) => `<w:tr><w:tc>${paragraph(run(words + style))}</w:tc></w:tr>`).join('')}</w:tbl>`;
  const { body, leftOut } = await converted(
    wordDocument(
      question,
      table('All') +
        table('Head', '<w:tblLook w:val="0020"/>') +
        table('Head', '<w:tblLook w:firstRow="0"/>'),
      styles(
        '<w:style w:type="table" w:styleId="All"><w:rPr><w:strike/></w:rPr></w:style>' +
          '<w:style w:type="table" w:styleId="Head"><w:tblStylePr w:type="firstRow"><w:rPr><w:strike/></w:rPr></w:tblStylePr></w:style>',
      ),
    ),
  );
  expect(body).toBe('- TwoHead\n- OneHead\n- TwoHead');
  expect(leftOut).toEqual([['struck', 'OneAll … TwoAll … OneHead']]);
});

test('the chosen words of a field stand where it stands', async () => {
  const field =
    '<w:r><w:fldChar w:fldCharType="begin"><w:ffData><w:ddList><w:result w:val="1"/><w:listEntry w:val="5 kg"/><w:listEntry w:val="8 kg"/></w:ddList></w:ffData></w:fldChar></w:r>' +
    '<w:r><w:instrText> FORMDROPDOWN </w:instrText></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>';
  const { body, problems } = await converted(
    wordDocument(question, paragraph(run('At most ') + field + run(' today.'))),
  );
  expect(body).toBe('At most 8 kg today.');
  expect(problems).not.toContain('words-lost');
});

test('a heading keeps the number that Word shows before it', async () => {
  const numbered = (level: number) =>
    `<w:abstractNum w:abstractNumId="1">${[0, 1].map((at) => `<w:lvl w:ilvl="${at}"><w:numFmt w:val="decimal"/>${at === level ? '<w:pStyle w:val="Heading2"/>' : ''}<w:lvlText w:val="%${at + 1}."/></w:lvl>`).join('')}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num>`;
  const heading = (words: string) => paragraph(run(words), '<w:pStyle w:val="Heading2"/>');
  const { body } = await converted(
    wordDocument(question, heading('Before') + paragraph(run('Stand.')) + heading('After'), {
      ...styles(
        '<w:style w:type="paragraph" w:styleId="Heading2"><w:name w:val="heading 2"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>',
      ),
      'word/numbering.xml': wordPart('numbering', numbered(1)),
    }),
  );
  expect(body).toBe('## 1\\. Before\n\nStand.\n\n## 2\\. After');
});

test('the sound of a word stands behind it', async () => {
  const ruby = `<w:r><w:ruby><w:rt>${run('せなか')}</w:rt><w:rubyBase>${run('背中')}</w:rubyBase></w:ruby></w:r>`;
  const { body, problems } = await converted(
    wordDocument(question, paragraph(run('The ') + ruby + run('.'))),
  );
  expect(body).toBe('The 背中 (せなか).');
  expect(problems).not.toContain('words-lost');
});

test('what Word itself writes into an empty field is not shown, and is quoted', async () => {
  const field = (settings: string, words: string) =>
    `<w:sdt><w:sdtPr>${settings}</w:sdtPr><w:sdtContent>${run(words)}</w:sdtContent></w:sdt>`;
  const { body, leftOut, problems } = await converted(
    wordDocument(
      question,
      paragraph(
        `${run('Ask ')}${field('<w:showingPlcHdr/>', 'Click here to enter text.')}${field('<w:showingPlcHdr w:val="0"/>', 'Ann')}${run('.')}`,
      ),
    ),
  );
  expect([body, leftOut]).toEqual(['Ask Ann.', [['placeholder', 'Click here to enter text.']]]);
  expect(problems).not.toContain('words-lost');
});

test('a file that is joined to the document, and a list of its contents, are quoted', async () => {
  const joined = (id: string, type: string, target: string) =>
    `<Relationship Id="${id}" Type="http://x/relationships/${type}" Target="${target}"/>`;
  const { body, leftOut, problems } = await converted(
    wordDocument(
      question,
      paragraph(run('Parts 1'), '<w:pStyle w:val="TOC1"/>') +
        paragraph(run('Bend.')) +
        '<w:altChunk r:id="a"/><w:altChunk r:id="b"/><w:subDoc r:id="c"/>',
      {
        ...styles('<w:style w:type="paragraph" w:styleId="TOC1"><w:name w:val="toc 1"/></w:style>'),
        'word/_rels/document.xml.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${joined('s', 'styles', 'styles.xml')}${joined('a', 'aFChunk', 'part.html')}${joined('b', 'aFChunk', '/word/old.rtf')}${joined('c', 'subDocument', 'more.docx')}</Relationships>`,
        'word/part.html': '<html><style>p { color: red }</style><p>Never lift &amp; turn.</p></html>',
        'word/old.rtf': '{\\rtf1 Rest.}',
      },
    ),
  );
  expect(body).toBe('Bend.');
  expect(leftOut).toEqual([
    ['contents', 'Parts 1'],
    ['joined', 'Never lift & turn. … old.rtf … more.docx'],
  ]);
  expect(problems).not.toContain('words-lost');
});

test('what Word keeps for later documents is no part of this one', async () => {
  const { problems } = await converted(
    wordDocument([...question, { runs: 'Bend.' }], '', {
      'word/glossary/document.xml': wordPart('glossaryDocument', paragraph(run('Click here to enter text.'))),
      'word/glossary/styles.xml': wordPart('styles', ''),
    }),
  );
  expect(problems).not.toContain('words-lost');
});

test('square and round brackets of a document are no link, and alarm nobody', async () => {
  const { problems } = await converted(
    wordDocument([...question, { runs: 'See [page 2](in the folder) and ![x](y).' }]),
  );
  expect(problems).not.toContain('words-lost');
});
