import { type Problem, problem } from '#core/content/problems.ts';
import type { ClipFault } from './clips/inspected-clip.ts';

/** Words why a clip cannot be used. */
export function clipProblem(fault: ClipFault, file: string): Problem {
  switch (fault.kind) {
    case 'unknown-container':
      return problem('clip-kind', { file });
    case 'damaged':
      return problem('clip-damaged', { file });
    case 'cut-short':
      return problem('clip-cut-short', { file });
    case 'points-outside':
      return problem('clip-in-parts', { file });
    case 'protected':
      return problem('clip-protected', { file });
    case 'no-picture':
      return problem('clip-without-picture', { file });
    case 'hevc':
      return problem('clip-hevc', { file });
    case 'codec':
      return problem('clip-codec', { file }, fault.codec);
    case 'too-many-pixels':
      return problem('clip-too-many-pixels', { file }, `${fault.widthPx} × ${fault.heightPx}`);
    case 'too-fast':
      return problem('clip-too-fast', { file }, String(Math.round(fault.framesPerS)));
    case 'too-long':
      return problem('clip-too-long', { file }, lengthWords(fault.seconds));
  }
}

function lengthWords(seconds: number): string {
  const minutes = Math.floor(seconds / 60);
  return `${minutes} min ${Math.round(seconds - minutes * 60)} s`;
}
