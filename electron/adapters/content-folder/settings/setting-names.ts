/** What stands behind the names of settings, as far as it tells how a typed line is meant. */

/** Settings that hold a sentence or a name: every sign in it is meant as one. */
export const wordKeys: readonly string[] = [
  'title',
  'answer',
  'guideline_note',
  'dose',
  'name',
  'cue',
  'breathing',
  'by',
  'reviewed_by',
  'phone',
  'emergency_words',
  'advice_words',
];

/** Lists whose points are sentences or names. */
export const wordLists: readonly string[] = [
  'need',
  'not_for_you_if',
  'ask_first',
  'stop_if',
  'now',
  'soon',
  'muscles',
  'moves',
];

/** Lists of names: of items, and of languages. */
export const nameLists: readonly string[] = ['related', 'playlist', 'languages'];

/** Lists whose entries have settings of their own, and which those are. */
export const entryKeys: Readonly<Record<string, readonly string[]>> = {
  sources: ['title', 'by', 'year', 'url'],
  steps: ['name', 'place', 'cue', 'breathing', 'seconds', 'repetitions'],
};

/** Keys below others. All else that is set in may be somebody's own name, or words that go on. */
export const innerKeys: readonly string[] = Object.values(entryKeys).flat();

/** Settings that hold a number, a day, a file or a choice: what stands behind # there is a note. */
export const plainKeys: readonly string[] = [
  ...['order', 'group', 'related', 'motif', 'picture', 'clip', 'from', 'to', 'status', 'view'],
  ...['last_reviewed', 'next_review', 'year', 'url', 'place', 'seconds', 'repetitions'],
  ...['emergency_number', 'advice_number', 'languages', 'playlist', 'colours', 'leaf', 'screen_width_mm'],
];

/** `drawing heart: chest pain`: the drawing beside a sign, in front of it. */
export const drawingMark = /^drawing\s+([^\s:\uff1a]+)\s*[:\uff1a]\s*(?=\S)/iu;
