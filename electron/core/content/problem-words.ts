import { clipProblems } from './clip-problems.ts';
import { documentProblems } from './document-problems.ts';
import { fileProblems } from './file-problems.ts';
import { folderProblems } from './folder-problems.ts';
import { noticeProblems } from './notice-problems.ts';
import { pictureProblems } from './picture-problems.ts';
import type { ProblemSentences } from './problem-wording.ts';
import { signatureProblems } from './signature-problems.ts';
import { strayFileAdvice } from './stray-file-advice.ts';
import { textAdvice } from './text-advice.ts';
import { textProblems } from './text-problems.ts';

/** What people are told of each kind of problem. A code stands in one part only. */
export const problemWords: ProblemSentences = {
  ...folderProblems,
  ...signatureProblems,
  ...fileProblems,
  ...textProblems,
  ...textAdvice,
  ...pictureProblems,
  ...clipProblems,
  ...strayFileAdvice,
  ...documentProblems,
  ...noticeProblems,
};
