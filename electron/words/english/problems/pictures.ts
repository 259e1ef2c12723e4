import type { OtherFormat } from '#core/content/problem-facts.ts';
import { sizeWords } from '#words/english/amounts.ts';
import type { ProblemSentences } from '#words/problem-wording.ts';
import { itemOutcome, thereIs } from './shared-sentences.ts';

/** What can be wrong with a picture. */
export const pictureProblems = {
  'too-many-pictures': {
    what: ({ most }) => `The text names more than ${most} pictures.`,
    why: itemOutcome(),
    todo: 'Keep those that help. A page that is read standing needs one or two.',
  },
  'picture-outside': {
    what: ({ name }) => `The picture's name "${name}" points outside the item's own folder.`,
    why: itemOutcome('A text can only use what lies in its own folder.'),
    todo: 'Put the picture beside the text and use its plain name.',
  },
  'picture-missing': {
    what: ({ name, near }) => `The picture "${name}" is not in the folder.${thereIs(near)}`,
    why: itemOutcome(),
    todo: ({ near }) =>
      near === undefined
        ? 'Copy the picture there under this name, or take its name out of the text.'
        : 'Write the name in the text as the picture has it, with its ending.',
  },
  'picture-empty': {
    what: 'The picture is empty (0 bytes).',
    why: itemOutcome('Copying it may have been cut short.'),
    todo: 'Copy it again.',
  },
  'picture-too-large': {
    what: ({ mostBytes }) => `The picture is larger than ${sizeWords(mostBytes)}.`,
    why: itemOutcome(),
    todo: 'Save it smaller: a photo of 2,000 pixels on its long side is plenty.',
  },
  'picture-too-many-pixels': {
    what: ({ widthPx, heightPx }) => `The picture has ${widthPx} × ${heightPx} pixels: too many.`,
    why: itemOutcome('At most 40 million, and 8,192 a side.'),
    todo: 'Save it smaller: 2,000 pixels on its long side are plenty.',
  },
  'picture-mended': {
    what: 'The picture has a small flaw, and is shown all the same.',
    why: 'Some phones and programs save pictures so.',
    todo: 'Look at it on the wall. If it looks right, there is nothing to do.',
  },
  'picture-damaged': {
    what: 'The picture is damaged or cut short.',
    why: itemOutcome(),
    todo: 'Copy or save it again.',
  },
  'picture-kind': {
    what: ({ format }) =>
      format === null ? 'This is not a picture.' : `This is ${formats[format]}. It cannot be shown here.`,
    why: itemOutcome('Foyer shows JPEG, PNG, WebP and GIF pictures.'),
    todo: 'Open it and save it as JPEG or PNG.',
  },
  'picture-heic': {
    what: 'The photo was saved as HEIC by an iPhone.',
    why: itemOutcome('This computer cannot open that kind.'),
    todo: 'On the iPhone, open Settings, Camera, Formats and choose Most Compatible. Then take the photo again. Or save it as JPEG.',
  },
  'picture-unfinished': {
    what: 'The end of the picture is missing.',
    why: itemOutcome('It may still be on its way, or the copy was cut short.'),
    todo: 'Wait a minute. If this stays, copy the picture again.',
  },
  'picture-ending': {
    what: 'The name of this picture does not end in its kind, such as .jpg.',
    why: 'It is shown all the same.',
    todo: 'Nothing. Give it that ending if other programs should open it, and write the new name in the text.',
  },
  'picture-unused': {
    what: 'No text names this picture.',
    why: 'It is not shown.',
    todo: 'Put it beside a text, and write picture: and its name in the lines at the top. Or write ![words](its name) in the text.',
  },
  'picture-other-kind': {
    what: ({ ending }) => `Pictures of the kind .${ending} cannot be shown.`,
    why: 'Foyer shows JPEG, PNG, WebP and GIF pictures. No text names this one.',
    todo: 'If people should see it, open it and save it as JPEG. Then name that file in the text. If not, keep it in another place.',
  },
} satisfies Partial<ProblemSentences>;

const formats = {
  avif: 'an AVIF picture',
  clip: 'a clip',
  tiff: 'a TIFF picture',
  bmp: 'a BMP picture',
  ico: 'an icon (ICO)',
  svg: 'an SVG drawing',
  'web-page': 'a web page',
  pdf: 'a PDF file',
  postscript: 'a PostScript drawing',
  photoshop: 'a Photoshop file',
  zip: 'a packed file (ZIP) or a document',
  'jpeg-2000': 'a JPEG 2000 or JPEG XL picture',
} as const satisfies Record<OtherFormat, string>;
