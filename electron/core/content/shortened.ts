const mostSigns = 300;

/** Words to be quoted to a person: so many of them as find the place. */
export function shortened(words: string, most = mostSigns): string {
  const line = words.replace(/\s+/g, ' ').trim();
  return line.length > most ? `${line.slice(0, most).trimEnd()} …` : line;
}
