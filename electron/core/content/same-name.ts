/**
 * A name as people mean it: two names that a person would read out alike are one. Letters' case, composed and decomposed
 * accents, kinds of blanks, apostrophes and dashes make no difference, nor does a blank written as `%20`, an ending that
 * stands there twice (`notices.csv.csv`) or that Windows hides (`index.en.md.txt`), or the
 * long ending of a text (`index.en.markdown`).
 */
export function sameName(name: string): string {
  return alike(name)
    .replace(/^ +|[ .]+$/g, '')
    .replace(/ +(?=\.[^.]*$)/, '')
    .replace(/(\.[a-z][a-z0-9]{1,4})\1+$/, '$1')
    .replace(/(\.(?:md|csv|ya?ml|vtt|srt))\.txt$/, '$1')
    .replace(/^(practice|motion)\.yml$/, '$1.yaml')
    .replace(/\.(?:markdown|mdown|mdwn|mkdn?)$/, '.md');
}

/** The same of a whole path, whichever way its slashes lean. */
export function samePath(path: string): string {
  return path.replaceAll('\\', '/').split('/').map(sameName).join('/');
}

/** Words whose letters are written alike: for looking for a name in a text. */
export function alike(text: string): string {
  return decoded(text)
    .normalize('NFC')
    .toLowerCase()
    .normalize('NFC') // some small letters are composed anew
    .replace(/[\s\p{Z}]+/gu, ' ')
    .replace(/[\u2018\u2019\u02bc\u00b4\u2032`]/g, "'")
    .replace(/[\u2010-\u2015\u2212]/g, '-');
}

/** Only blanks and letters beyond ASCII: a name never turns into a way to another folder. */
function decoded(text: string): string {
  return text.replace(/(?:%20|(?:%[89a-f][0-9a-f])+)/gi, (sequence) => {
    try {
      return decodeURIComponent(sequence);
    } catch {
      return sequence; // per cent signs that mean themselves
    }
  });
}
