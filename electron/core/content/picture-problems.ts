import { itemWaits, nobody, type Words, you } from './problem-wording.ts';

/** What can be wrong with a picture. */
export const pictureProblems = {
  'too-many-pictures': you(
    (d) => `The text names more than ${d} pictures.`,
    itemWaits,
    'Keep those that help. A page that is read standing needs one or two.',
  ),
  'picture-outside': you(
    (d) => `The picture's name "${d}" points outside the item's own folder.`,
    `A text can only use what lies in its own folder. ${itemWaits}`,
    'Put the picture beside the text and use its plain name.',
  ),
  'picture-missing': you(
    (d) => `The picture "${d}" is not in the folder.`,
    itemWaits,
    'Copy the picture there under this name, or take its name out of the text.',
  ),
  'picture-empty': you(
    () => 'The picture is empty (0 bytes).',
    `Copying it may have been cut short. ${itemWaits}`,
    'Copy it again.',
  ),
  'picture-too-large': you(
    (d) => `The picture is larger than ${d}.`,
    itemWaits,
    'Save it smaller: a photo of 2,000 pixels on its long side is plenty.',
  ),
  'picture-too-many-pixels': you(
    (d) => `The picture has ${d} pixels: too many.`,
    `At most 40 million, and 8,192 a side. ${itemWaits}`,
    'Save it smaller: 2,000 pixels on its long side are plenty.',
  ),
  'picture-damaged': you(() => 'The picture is damaged or cut short.', itemWaits, 'Copy or save it again.'),
  'picture-kind': you(
    (d) => `This is ${d || 'not a picture'}, whatever its name says.`,
    `Foyer shows JPEG, PNG, WebP and GIF pictures. ${itemWaits}`,
    'Open it and save it as JPEG or PNG.',
  ),
  'picture-heic': you(
    () => 'The photo was saved as HEIC by an iPhone.',
    `This computer cannot open that kind. ${itemWaits}`,
    'On the iPhone, open Settings, Camera, Formats and choose Most Compatible. Then take the photo again. Or save it as JPEG.',
  ),
  'picture-unfinished': you(
    () => 'The end of the picture is missing.',
    `It may still be on its way, or the copy was cut short. ${itemWaits}`,
    'Wait a minute. If this stays, copy the picture again.',
  ),
  'picture-unused': nobody(
    () => 'No text names this picture.',
    'It is not shown.',
    'Put it beside a text, and write picture: and its name in the lines at the top. Or write ![words](its name) in the text.',
  ),
} satisfies Record<string, Words>;
