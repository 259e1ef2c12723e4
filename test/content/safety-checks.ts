import { partPoints } from '#core/exercise/placed-points.ts';
import { warningsOf } from './prose.ts';
import type { PackText } from './starter-pack.ts';

/** The words that one sign must hold. */
type RedFlag = readonly RegExp[];

/** Signs that need help at once. NHS "Back pain"; the erection from spinal services' own lists. */
const flagsNow: readonly RedFlag[] = [
  [/numb/, /both legs/],
  [/tingl/, /both legs/],
  [/weak/, /both legs/],
  [/numb/, /genital/],
  [/numb/, /buttock/],
  [/trouble peeing/],
  [/control/, /bladder/],
  [/control/, /bowel/],
  [/new/, /erection/],
  [/chest pain/],
  [/serious accident/],
];

/** Signs for a doctor, today or tomorrow. NHS "Back pain"; from "one leg" on the risk markers of g-care.glos.nhs.uk and NCBI NBK52120. */
const flagsSoon: readonly RedFlag[] = [
  [/fever/],
  [/weight/, /without trying/],
  [/lump/],
  [/shape/],
  [/no better with rest/],
  [/worse at night/],
  [/sneeze/],
  [/poo|toilet/],
  [/one leg/, /weak/],
  [/cancer/, /past/],
  [/weak immune system/],
  [/steroid/],
  [/thin bones/, /small/],
];

/** The red flags that a help page leaves out, each as the words that were looked for. */
export function missingRedFlags(front: PackText['front']): readonly string[] {
  return [...missing(flagsNow, front.now), ...missing(flagsSoon, front.soon)];
}

/** What each topic must say besides its answer: in its guideline note, its text, or a warning of its text. */
interface Care {
  readonly note?: readonly RegExp[];
  readonly text?: readonly RegExp[];
  readonly warning?: readonly RegExp[];
}

const cares: Readonly<Record<string, Care>> = {
  'what-is-a-spasm': {
    note: [/many causes/, /fluids or salts may play a part for some/],
    text: [/cramp/, /sweat/],
  },
  'what-it-feels-like': {
    text: [/pinch/, /stab/, /bend forward/],
    warning: [
      /not\W+ a spasm/,
      /front desk/,
      /one\W+ leg newly weak or numb.* today or tomorrow/,
      /get help/,
    ],
  },
  'how-long': { note: [/within a few weeks/, /gets worse/], text: [/worse/, /weeks/] },
  'what-you-can-do': {
    note: [/not a minimum/, /bed rest slows/],
    text: [
      /all drinks: about 2\.6 litres a day for men, 2\.1 for women.*2\.5 litres/,
      /gently moving/,
      /short time/,
      /not recommend rolling your lower back or your neck/,
    ],
    warning: [/heart or kidney/, /doctor/],
  },
  chiropractic: {
    note: [/47 studies/, /about as well as/, /with exercise/],
    text: [/nobody can promise/, /sore or stiff/, /serious harm is rare/, /ask about your own risk/],
  },
  ice: {
    note: [/^one review of studies/, /little evidence for cold/, /warmth/, /moderate evidence/],
    text: [/wrap the ice/, /still/, /10 to 15 minutes at most/, /few minutes/, /swelling/],
    warning: [/never/, /numb skin/, /poor blood flow/],
  },
  stress: {
    note: [/pain feel worse/, /slow breathing may help/],
    text: [/bracing/, /breathe too fast/, /twitch/],
  },
  constipation: {
    text: [/low on fluids/, /drinking more may help/, /codeine/],
    warning: [/new bladder or bowel trouble/, /emergency/, /front desk now/, /numb/, /cannot pee/, /leak/],
  },
  gas: {
    text: [/bloating/, /air that you swallow/],
    warning: [/strong or new belly pain/, /see a doctor/, /chest pain/],
  },
  'walking-and-spasms': {
    note: [/stay active/, /little discomfort/, /strong pain is not/, /not about treating a spasm/],
    text: [/just got over/, /701 adults/, /208 days/, /112 days/, /30 minutes of walking, five days a week/],
  },
  rest: {
    note: [/told to stay active did a little better/, /sciatica/],
    text: [/long bed rest/, /no study/, /little discomfort is all right/, /strong pain means stop/],
    warning: [/no better with rest, or worse at night/, /today or tomorrow/, /front desk now/],
  },
  drinking: {
    note: [/not a minimum/, /many causes/],
    text: [/national figures/, /2\.5 litres/, /no study that shows that salt drinks or tablets stop/],
    warning: [/heart or kidney/, /doctor/, /never force/],
  },
  'foam-rolling': {
    note: [/do not name foam rolling/, /young, healthy people/],
    text: [/at a wall/, /30 seconds/, /3 to 4 out of 10/, /not clear if rolling brings more blood/],
    warning: [/open wound or a broken bone/, /not recommend/, /blood clot/, /thin bones/, /baby/],
  },
  massage: {
    note: [/25 studies/, /short time/, /weak/, /with exercise/],
    text: [/sore or bruised/, /keep moving/],
    warning: [/open wound/, /broken bone/, /blood clot/, /blood thinners/, /cancer/],
  },
  'chiropractic-visit': {
    note: [/sore or stiff/, /nobody knows the true risk/],
    text: [/may go wrong/, /if you agree/, /thin bones/],
    warning: [/call an ambulance/, /see, speak, walk or pee/],
  },
  'came-back': {
    note: [/69 of 100/, /33/],
    text: [/often comes back/, /gently/],
    warning: [/gets worse/, /today or tomorrow/, /get help/],
  },
};

/** The topics that must be there. */
export const requiredTopics = Object.keys(cares);

/** What a topic fails to say, each as the words that were looked for. */
export function missingCares({
  id,
  front,
  body,
}: Pick<PackText, 'id' | 'front' | 'body'>): readonly string[] {
  const care = cares[id] ?? {};
  const note = typeof front.guideline_note === 'string' ? front.guideline_note : '';
  return [
    ...missingWords(care.note ?? [], note).map((words) => `guideline_note: ${words}`),
    ...missingWords(care.text ?? [], body).map((words) => `text: ${words}`),
    ...missingWords(care.warning ?? [], warningsOf(body).join('\n')).map((words) => `warning: ${words}`),
  ];
}

function missing(flags: readonly RedFlag[], signs: unknown): readonly string[] {
  const lines = Array.isArray(signs) ? signs.map(String) : [];
  return flags.filter((flag) => !lines.some((line) => missingWords(flag, line).length === 0)).map(String);
}

function missingWords(words: readonly RegExp[], text: string): readonly string[] {
  const flat = text.toLowerCase().replace(/\s+/g, ' ');
  return words.filter((word) => !word.test(flat)).map(String);
}

const unsteady = 'had a fall, or feel unsteady on your feet';
const bending = 'sore knees or hips that do not like to bend';

/** Who asks first, by where an exercise is done: one wording in all of them, so that a person who knows it knows it. */
const askedAt: Readonly<Record<string, readonly string[]>> = {
  standing: [unsteady],
  wall: [unsteady, bending],
  floor: ['trouble getting down to the floor, or up again', bending],
};

/** Who asks first, by what an exercise asks of hands and neck, and by lying down. */
const askedFor: readonly { readonly line: string; readonly exercises: readonly string[] }[] = [
  {
    line: 'sore wrists or shoulders',
    exercises: ['cat-cow', 'rise-and-turn', 'roll-calves', 'roll-glutes'],
  },
  { line: 'a sore neck or sore shoulders', exercises: ['roll-upper-back'] },
  {
    line: 'dizzy spells or short breath when you lie flat',
    exercises: ['knee-rolls', 'pelvic-tilts', 'rest-positions', 'rise-and-turn', 'roll-upper-back'],
  },
];

/** The cautions that an exercise leaves out, for the places and positions that it asks for. */
export function missingCautions({ id, front }: Pick<PackText, 'id' | 'front'>): readonly string[] {
  const steps = Array.isArray(front.steps) ? (front.steps as { readonly place?: string }[]) : []; // the shape is tested by itself
  const places = steps.flatMap(({ place }) => (place === undefined ? [] : [place]));
  const wanted = [
    ...(id === 'roll-at-the-wall' ? ['wall'] : places).flatMap((place) => askedAt[place] ?? []),
    ...askedFor.filter(({ exercises }) => exercises.includes(id)).map(({ line }) => line),
  ];
  const asked = Array.isArray(front.ask_first) ? partPoints('askFirst', front.ask_first) : undefined;
  const lines = [...(asked?.points ?? []), ...(asked?.onlyAt ?? []).map(({ text }) => text)];
  return [...new Set(wanted)].filter((line) => !lines.includes(line));
}
