import type { Problem } from '#core/content/problems.ts';
import type { ClipFault } from './clips/inspected-clip.ts';

/** Why a clip cannot be used. */
export function clipProblem(fault: ClipFault, file: string): Problem {
  switch (fault.kind) {
    case 'unknown-container':
      return { code: 'clip-kind', file };
    case 'damaged':
      return { code: 'clip-damaged', file };
    case 'cut-short':
      return { code: 'clip-cut-short', file };
    case 'points-outside':
      return { code: 'clip-in-parts', file };
    case 'protected':
      return { code: 'clip-protected', file };
    case 'no-picture':
      return { code: 'clip-without-picture', file };
    case 'hevc':
      return { code: 'clip-hevc', file };
    case 'codec':
      return { code: 'clip-codec', file, codec: fault.codec };
    case 'too-many-pixels':
      return { code: 'clip-too-many-pixels', file, widthPx: fault.widthPx, heightPx: fault.heightPx };
    case 'too-fast':
      return { code: 'clip-too-fast', file, framesPerS: fault.framesPerS };
    case 'too-long':
      return { code: 'clip-too-long', file, seconds: fault.seconds };
  }
}
