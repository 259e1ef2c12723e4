/** What stands before the parts of a problem on a receipt, and where the problem is. */
export const receipt = {
  why: 'Why:',
  todo: 'What to do:',
  place: (file: string, line: number) => `${file}, line ${line}`,
};
