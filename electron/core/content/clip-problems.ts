import { itemWaits, nobody, type Words, you } from './problem-wording.ts';

/** What can be wrong with a clip or its captions. */
export const clipProblems = {
  'clip-outside': you(
    (d) => `The clip's name "${d}" points outside the item's own folder.`,
    `A text can only use what lies in its own folder. ${itemWaits}`,
    'Put the clip beside the text and use its plain name.',
  ),
  'clip-missing': you(
    (d) => `The clip "${d}" is not in the folder.`,
    itemWaits,
    'Copy the clip there under this name, or take its name out of the text.',
  ),
  'clip-empty': you(
    () => 'The clip is empty (0 bytes).',
    `Copying it may have been cut short. ${itemWaits}`,
    'Copy it again.',
  ),
  'clip-too-large': you(
    (d) => `The clip is larger than ${d}.`,
    itemWaits,
    'Make it shorter, or save it as MP4 in Full HD (1080p).',
  ),
  'clip-kind': you(
    () => 'This is not an MP4 or a WebM clip, whatever its name says.',
    `The screen plays these two kinds only. ${itemWaits}`,
    'Open it in a video program and save it as MP4 (H.264).',
  ),
  'clip-damaged': you(
    () => 'The clip is damaged.',
    itemWaits,
    'Copy it again. If that does not help, save it again as MP4 (H.264).',
  ),
  'clip-cut-short': you(
    () => 'The end of the clip is missing.',
    `Copying it was cut short. ${itemWaits}`,
    'Copy it again, and wait until the copying has ended.',
  ),
  'clip-in-parts': you(
    () => 'The clip needs other files to play.',
    `Foyer never looks outside the item's own folder. ${itemWaits}`,
    'Save it as one whole MP4 file.',
  ),
  'clip-protected': you(
    () => 'The clip is locked against copying.',
    `The screen cannot play it. ${itemWaits}`,
    'Use a clip that you made yourself.',
  ),
  'clip-without-picture': you(
    () => 'There is only sound in this file.',
    `The screen shows clips with a picture. ${itemWaits}`,
    'Use another clip, or take its name out of the text.',
  ),
  'clip-hevc': you(
    () => 'The clip was saved as HEVC, as newer phones do.',
    `This screen cannot play HEVC. ${itemWaits}`,
    'On an iPhone: in Settings, Camera, Formats choose Most Compatible and film again. Or save the clip as MP4 (H.264).',
  ),
  'clip-codec': you(
    (d) => `The clip was saved in a way that this screen cannot play (${d}).`,
    itemWaits,
    'Open it in a video program and save it as MP4 with H.264 and AAC.',
  ),
  'clip-too-many-pixels': you(
    (d) => `The clip has ${d} pixels: too many.`,
    `At most 4,096 × 2,304 play without a stop. ${itemWaits}`,
    'Save it in Full HD (1080p).',
  ),
  'clip-too-fast': you(
    (d) => `The clip has ${d} pictures in a second: too many.`,
    `At most 60 play without a stop. ${itemWaits}`,
    'Save it with 30 pictures in a second. Slow motion must be made in the video program.',
  ),
  'clip-too-long': you(
    (d) => `The clip is ${d} long.`,
    `Nobody stands and watches for more than 10 minutes. ${itemWaits}`,
    'Cut it. One minute is plenty.',
  ),
  'clip-stuck': you(
    (d) => `The screen left this clip out${d}. It got stuck three times.`,
    'A clip that stops would hold up the wall. A picture or a drawing is shown in its place.',
    'Save it again as MP4 (H.264) in Full HD (1080p), and copy it here under the same name.',
  ),
  'captions-missing': you(
    (d) => `The clip has sound, but there are no captions (${d}).`,
    `Many people cannot hear it, and on the wall it has no sound. ${itemWaits}`,
    'Put a file of captions with that name beside it, or save the clip without sound.',
  ),
  'captions-broken': you(
    (d) => `The captions cannot be understood: ${d}`,
    itemWaits,
    'Correct this line, or save the captions again as WebVTT.',
  ),
  'captions-too-long': you(
    (d) => `The file of captions is too long: more than ${d}.`,
    itemWaits,
    'Shorten the captions.',
  ),
  'clip-misnamed': nobody(
    (d) => `Inside, this is ${d}: its name ends wrongly.`,
    'It is shown all the same.',
    'Rename it if other programs should open it.',
  ),
  'clip-unused': nobody(
    () => 'No text names this clip.',
    'It is not shown.',
    'Put it beside a text, and write clip: and its name in the lines at the top. Or write ![words](its name) in the text.',
  ),
} satisfies Record<string, Words>;
