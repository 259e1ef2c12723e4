import { digits, lengthWords, sizeWords } from '#words/english/amounts.ts';
import { plainTime } from '#words/english/plain-time.ts';
import { isPlausible } from '#words/plausible-time.ts';
import type { ProblemSentences } from '#words/problem-wording.ts';
import { itemOutcome, thereIs } from './shared-sentences.ts';

/** What can be wrong with a clip or its captions. */
export const clipProblems = {
  'clip-outside': {
    what: ({ name }) => `The clip's name "${name}" points outside the item's own folder.`,
    why: itemOutcome('A text can only use what lies in its own folder.'),
    todo: 'Put the clip beside the text and use its plain name.',
  },
  'clip-missing': {
    what: ({ name, near }) => `The clip "${name}" is not in the folder.${thereIs(near)}`,
    why: itemOutcome(),
    todo: ({ near }) =>
      near === undefined
        ? 'Copy the clip there under this name, or take its name out of the text.'
        : 'Write the name in the text as the clip has it, with its ending.',
  },
  'clip-empty': {
    what: 'The clip is empty (0 bytes).',
    why: itemOutcome('Copying it may have been cut short.'),
    todo: 'Copy it again.',
  },
  'clip-too-large': {
    what: ({ mostBytes }) => `The clip is larger than ${sizeWords(mostBytes)}.`,
    why: itemOutcome(),
    todo: 'Make it shorter, or save it as MP4 in Full HD (1080p).',
  },
  'clip-kind': {
    what: 'This is not an MP4 and not a WebM clip.',
    why: itemOutcome('The screen plays these two kinds only.'),
    todo: 'Open it in a video program and save it as MP4 (H.264).',
  },
  'clip-damaged': {
    what: 'The clip is damaged.',
    why: itemOutcome(),
    todo: 'Copy it again. If that does not help, save it again as MP4 (H.264).',
  },
  'clip-cut-short': {
    what: 'The end of the clip is missing.',
    why: itemOutcome('Copying it was cut short.'),
    todo: 'Copy it again, and wait until the copying has ended.',
  },
  'clip-in-parts': {
    what: 'The clip needs other files to play.',
    why: itemOutcome("Foyer never looks outside the item's own folder."),
    todo: 'Save it as one whole MP4 file.',
  },
  'clip-protected': {
    what: 'The clip is locked against copying.',
    why: itemOutcome('The screen cannot play it.'),
    todo: 'Use a clip that you made yourself.',
  },
  'clip-without-picture': {
    what: 'There is only sound in this file.',
    why: itemOutcome('The screen shows clips with a picture.'),
    todo: 'Use another clip, or take its name out of the text.',
  },
  'clip-hevc': {
    what: 'The clip was saved as HEVC, as newer phones do.',
    why: itemOutcome('This screen cannot play HEVC.'),
    todo: 'On an iPhone: in Settings, Camera, Formats choose Most Compatible and film again. Or save the clip as MP4 (H.264).',
  },
  'clip-codec': {
    what: ({ codec }) =>
      `The clip was saved in a way that this screen cannot play (${codec ?? 'a clip saved in pieces'}).`,
    why: itemOutcome(),
    todo: 'Open it in a video program and save it as MP4 with H.264 and AAC.',
  },
  'clip-too-many-pixels': {
    what: ({ widthPx, heightPx }) => `The clip has ${widthPx} × ${heightPx} pixels: too many.`,
    why: itemOutcome('At most 4,096 × 2,304 play without a stop.'),
    todo: 'Save it in Full HD (1080p).',
  },
  'clip-too-fast': {
    what: ({ framesPerS }) => `The clip has ${Math.round(framesPerS)} pictures in a second: too many.`,
    why: itemOutcome('At most 60 play without a stop.'),
    todo: 'Save it with 30 pictures in a second. Slow motion must be made in the video program.',
  },
  'clip-too-long': {
    what: ({ seconds }) => `The clip is ${lengthWords(seconds)} long.`,
    why: itemOutcome('Nobody stands and watches for more than 10 minutes.'),
    todo: 'Cut it. One minute is plenty.',
  },
  'clip-stuck': {
    what: ({ since }) => {
      const when = isPlausible(since) ? ` on ${plainTime(since)}` : '';
      return `The screen left this clip out${when}. It got stuck three times.`;
    },
    why: 'A clip that stops would hold up the wall. A picture or a drawing is shown in its place.',
    todo: 'Save it again as MP4 (H.264) in Full HD (1080p), and copy it here under the same name.',
  },
  'captions-astray': {
    what: 'These captions belong to no clip.',
    why: 'Captions lie beside their clip, have its name and end in .vtt or .srt. Nothing in these is shown.',
    todo: 'Give them that name, such as walk.vtt beside walk.mp4. Save those of another kind as WebVTT or SubRip first.',
  },
  'captions-spare': {
    what: ({ instead }) => `These captions are not shown: the clip has those in ${instead}.`,
    why: 'A clip shows one file of captions in each language of the practice.',
    todo: 'Keep what is right in one file, and take the other away.',
  },
  'captions-missing': {
    what: ({ name }) => `The clip has sound, but there are no captions (${name}).`,
    why: itemOutcome('Many people cannot hear it, and on the wall it has no sound.'),
    todo: 'Put a file of captions with that name beside it, or save the clip without sound.',
  },
  'captions-broken': {
    what: ({ fault }) => `The captions cannot be understood: ${captionFaults[fault]}`,
    why: itemOutcome(),
    todo: 'Correct this line, or save the captions again as WebVTT.',
  },
  'captions-too-long': {
    what: (most) => {
      const amount = 'mostBytes' in most ? sizeWords(most.mostBytes) : `${digits(most.mostCues)} captions`;
      return `The file of captions is too long: more than ${amount}.`;
    },
    why: itemOutcome(),
    todo: 'Shorten the captions.',
  },
  'clip-misnamed': {
    what: ({ type }) => `Inside, this is ${kindNames[type]}: its name ends wrongly.`,
    why: 'It is shown all the same.',
    todo: 'Rename it if other programs should open it.',
  },
  'clip-unused': {
    what: 'No text names this clip.',
    why: 'It is not shown.',
    todo: 'Put it beside a text, and write clip: and its name in the lines at the top. Or write ![words](its name) in the text.',
  },
  'clip-other-kind': {
    what: ({ ending }) => `Clips of the kind .${ending} cannot be shown.`,
    why: 'Foyer plays MP4 and WebM clips. No text names this one.',
    todo: 'If people should see it, save it as MP4 (H.264) in a video program. Then name that file in the text. If not, keep it in another place.',
  },
} satisfies Partial<ProblemSentences>;

const captionFaults = {
  'no-header': 'the first line must be WEBVTT.',
  'wrong-times': 'the times must be such as 00:01.000 --> 00:04.000.',
  empty: 'there is no caption in it.',
} as const;

const kindNames = { 'video/mp4': 'an MP4 clip', 'video/webm': 'a WebM clip' } as const;
