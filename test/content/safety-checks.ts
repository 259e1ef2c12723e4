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

/** Signs for a doctor, soon. */
const flagsSoon: readonly RedFlag[] = [
  [/fever/],
  [/weight/, /without trying/],
  [/lump/],
  [/shape/],
  [/no better with rest/],
  [/worse at night/],
  [/sneeze/],
  [/poo|toilet/],
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
    warning: [/not\W+ a spasm/, /front desk/, /get help/],
  },
  'how-long': { note: [/within a few weeks/, /gets worse/], text: [/worse/, /weeks/] },
  'what-you-can-do': {
    note: [/all drinks/, /2\.6 litres/, /2\.1/, /not a minimum/, /bed rest slows/],
    text: [
      /2\.5 litres/,
      /gently moving/,
      /short time/,
      /not recommend rolling your lower back or your neck/,
    ],
    warning: [/heart or kidney/, /doctor/],
  },
  chiropractic: { note: [/47 studies/, /about as well as/, /with exercise/], text: [/nobody can promise/] },
  ice: {
    note: [/little evidence for cold/, /warmth/, /moderate evidence/],
    text: [/wrap the ice/, /still/, /few minutes/, /swelling/],
    warning: [/never/, /numb skin/],
  },
  stress: {
    note: [/pain feel worse/, /slow breathing may help/],
    text: [/bracing/, /breathe too fast/, /twitch/],
  },
  constipation: {
    text: [/low on fluids/, /drinking more may help/],
    warning: [/new bladder or bowel trouble/, /emergency/, /front desk now/, /numb/, /cannot pee/, /leak/],
  },
  gas: { text: [/bloating/], warning: [/strong or new belly pain/, /see a doctor/, /chest pain/] },
  'walking-and-spasms': {
    note: [/stay active/, /little discomfort/, /strong pain is not/, /not about treating a spasm/],
    text: [/just got over/, /701 adults/, /208 days/, /112 days/, /30 minutes of walking, five days a week/],
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
