/** The first line, from 1, at which git could not join what two people had changed; undefined where there is none. */
export function unmergedLine(text: string): number | undefined {
  const lines = text.split(/\r\n?|\n/);
  const opens = lines.findIndex((line) => /^<{7}( |$)/.test(line));
  const parts = lines.indexOf('=======', opens + 1);
  const closes = lines.findIndex((line, i) => i > parts && /^>{7}( |$)/.test(line));
  return opens >= 0 && parts >= 0 && closes >= 0 ? opens + 1 : undefined;
}
