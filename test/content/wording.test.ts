import { describe, expect, test } from 'vitest';
import { proseOf } from './prose.ts';
import { type PackText, readAllTexts, readExercises, readTopics } from './starter-pack.ts';

const texts = readAllTexts();
const exercises = readExercises();

/** What is read of each text, made once. */
const read = Promise.all(texts.map(async (text) => ({ file: text.file, prose: await proseOf(text) })));

interface Step {
  readonly place?: string;
  readonly cue: string;
  readonly breathing?: string;
}

const stepsOf = ({ front }: PackText) => front.steps as readonly Step[]; // their shape is tested by itself

/** The addresses that an item gives as its sources. */
function sourcesOf(id: string): string {
  const text = [...readTopics(), ...exercises].find((each) => each.id === id);
  return JSON.stringify(text?.front.sources);
}

describe('one word for one thing', () => {
  test.each([
    ['buttocks', /\bbottoms?\b/i],
    ['lower back', /\blow back\b/i],
    ['front desk', /\breception\b/i],
    ['doctor', /\bGPs?\b/],
    ['physiotherapist', /\bphysios?\b/i],
    ['the mat, or your buttocks', /\byour seat\b/i],
  ])('it is %s, and never %s', async (_, other) => {
    for (const { file, prose } of await read) expect(prose, file).not.toMatch(other);
  });
});

describe('the way up from the floor', () => {
  const onFloor = exercises.filter((each) => stepsOf(each).some(({ place }) => place === 'floor'));

  test.each(onFloor)('$id: on to hands and knees, to the chair, hands on it, one foot flat, rise', (text) => {
    const cues = stepsOf(text).map(({ cue }) => cue);
    const last = cues.slice(-3).join(' ');
    expect(last).toMatch(/crawl to the chair\. Hands on (it|the seat)\b.*(one foot flat|stronger leg up)/i);
    expect(last).toMatch(/\b(rise|push with hands and leg)\b/i);
  });

  test.each(onFloor)(
    '$id: who lies rolls to the side and pushes up from it, and never sits straight up',
    (text) => {
      const cues = stepsOf(text).map(({ cue, place }) => (place === 'floor' ? cue : ''));
      const lies = cues.some((cue) => /\bon (to )?your (back|side)\b|\blean back\b/i.test(cue));
      if (lies) expect(cues.join(' ')).toMatch(/\bside\b.*push up with (your )?elbow|\bpush with elbow/i);
      expect(cues.join(' ')).not.toMatch(/push up with your hands to sit|sit straight up/i);
    },
  );
});

describe('a step says what to do from its beginning', () => {
  test('no step asks for a long breath out alone', () => {
    for (const text of exercises)
      for (const { cue, breathing } of stepsOf(text)) {
        expect(cue, text.id).not.toMatch(/^breathe out slowly\.?$/i);
        expect(breathing ?? '', text.id).not.toMatch(/^breathe out slowly\.?$/i);
      }
  });

  test('who rolls at a wall is told where roller and feet go before the first knee is bent', () => {
    for (const id of ['roll-upper-back', 'roll-glutes', 'roll-at-the-wall']) {
      const text = exercises.find((each) => each.id === id);
      const cues = (text === undefined ? [] : stepsOf(text)).map(({ cue }) => cue).join(' ');
      expect(cues, id).toMatch(/^(put the )?roller\b/i);
      expect(cues.search(/roller/i), id).toBeLessThan(cues.search(/bend your knees/i));
    }
  });

  test('what to do here and what to do at home is said in one line', () => {
    for (const { id, front } of exercises) {
      const here = JSON.stringify(front.need).match(/"here, nothing[^"]*"/)?.[0];
      if (here !== undefined) expect(here, id).toMatch(/watch first, and (follow along at home|walk later)/);
    }
  });
});

test('no two guideline notes say the same, word for word', () => {
  const notes = texts.flatMap(({ front }) =>
    front.guideline_note === undefined ? [] : [front.guideline_note],
  );
  expect(notes.filter((note, index) => notes.indexOf(note) !== index)).toEqual([]);
});

describe('what is claimed has its source', () => {
  test('physiotherapists list the knee rolls and the tilts, and hold them: both are named', () => {
    for (const id of ['knee-rolls', 'pelvic-tilts']) {
      expect(sourcesOf(id)).toContain('csp.org.uk/public-patient/rehabilitation-exercises/back-pain');
      expect(sourcesOf(id)).toContain('nhsinform.scot');
    }
    const note = exercises.find(({ id }) => id === 'knee-rolls')?.front.guideline_note;
    expect(note).toMatch(/CSP.*NHS Inform list knee rolls.*10 seconds/);
  });

  test('the national figures for drinking are those of the NHMRC, before the clinic’s own', () => {
    for (const id of ['what-you-can-do', 'drinking']) expect(sourcesOf(id)).toContain('NHMRC');
    const drinking = readTopics().find(({ id }) => id === 'drinking');
    expect(drinking?.front.answer).toMatch(/2\.1 litres.*2\.6\. All drinks count/);
  });

  test('painkillers and gas each have a source of their own', () => {
    expect(sourcesOf('constipation')).toContain('nice.org.uk/guidance/ta345');
    expect(sourcesOf('gas')).not.toContain('nhs.uk');
    expect(sourcesOf('gas')).toContain('https://');
  });
});
