/** As many whole words of a text as so many letters hold, with a sign that there are more; all of it where it is no longer. */
export function firstWords(text: string, most: number): string {
  const letters = [...text];
  return letters.length <= most
    ? text
    : `${letters
        .slice(0, most)
        .join('')
        .replace(/\s+\S*$/u, '')} …`;
}
