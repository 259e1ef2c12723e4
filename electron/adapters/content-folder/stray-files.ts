import { type Problem, problem } from '#core/content/problems.ts';
import { endingOf, originalOfCopy } from './file-names.ts';

const clips = ['mp4', 'mov', 'webm', 'm4v', 'avi', 'mkv'];
const documents = [
  'doc',
  'docx',
  'odt',
  'rtf',
  'pdf',
  'ppt',
  'pptx',
  'pages',
  'key',
  'html',
  'htm',
  'lnk',
  'url',
];

/** What to say of a file that staff may expect on the wall and that is not read. Undefined for all others. */
export function strayFileProblem(path: string): Problem | undefined {
  const name = path.slice(path.lastIndexOf('/') + 1);
  const ending = endingOf(name);
  const original = ['md', 'yaml', 'csv'].includes(ending) ? originalOfCopy(name) : undefined;
  if (original !== undefined) return problem('numbered-copy', { file: path }, original);
  if (clips.includes(ending)) return problem('clip-later', { file: path });
  if (documents.includes(ending)) return problem('document-kind', { file: path }, `.${ending}`);
  if (/^(topics|exercises)\/[^/]+\.md$/.test(path)) {
    return problem('text-astray', { file: path });
  }
  return undefined;
}
