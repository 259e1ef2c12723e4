/**
 * 1 to 12, of a month's name or how it is shortened, in the languages below. Undefined for every other word: Finnish
 * `marraskuu` is no March, Irish `Meitheamh` no May, and `lip` is June in Zagreb and July in Warsaw.
 */
export function monthOf(name: string): number | undefined {
  const plain = name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replaceAll('ı', 'i');
  const place = months.findIndex((names) => names.split(' ').some((one) => means(plain, one)));
  return place < 0 ? undefined : place + 1;
}

const longestEnding = 3; // `januára`, `marraskuuta`

/** True for the name, for it with an ending, and for as much of it as stands before the stroke. */
function means(word: string, name: string): boolean {
  const [shortest = '', rest = ''] = name.split('|');
  const full = shortest + rest;
  if (word.startsWith(full)) return word.length - full.length <= longestEnding;
  return word.startsWith(shortest) && full.startsWith(word);
}

/**
 * English, German, French, Spanish, Italian, Portuguese, Dutch, Swedish, Danish, Norwegian, Finnish, Polish, Turkish, Catalan,
 * Romanian, Indonesian. The stroke stands where the shortest way to write it ends.
 */
const months: readonly string[] = [
  'jan|uary jan|uar jan|vier jan|eiro jan|uari jan|ner ene|ro gen|naio gen|er sty|czen sty|cznia oca|k ian|uarie tammi|kuu',
  'feb|ruary feb|ruar feb|ruari feb|rero feb|braio feb|er feb|rer fev|rier fev|ereiro lut|y lut|ego sub|at helmi|kuu',
  'mar|ch mar|z mae|rz mrz| mar|s mar|zo mar|co maa|rt mrt| mar|ts mar|zec mar|ca mar|t mar|tie mar|et maalis|kuu',
  'apr|il apr|ile apr|ilie avr|il abr|il kwi|ecien kwi|etnia nis|an huhti|kuu',
  'may| mai| mai|o may|o may|is mei| mag|gio maj| mai|g touko|kuu',
  'jun|e jun|i jun|io jun|ho jun|y juin| giu|gno cze|rwiec cze|rwca haz|iran iun|ie kesa|kuu',
  'jul|y jul|i jul|io jul|ho jul|iol juil|let lug|lio lipi|ec lipc|a tem|muz iul|ie heina|kuu',
  'aug|ust aug|ustus aug|usti aou|t ago|sto ago|st sie|rpien sie|rpnia agu|stos agu|stus elo|kuu',
  'sep|tember sep|tembre sep|tiembre sep|tembrie set|tembre set|embro set|iembre set|embre wrz|esien wrz|esnia eyl|ul syys|kuu',
  'oct|ober oct|obre oct|ubre oct|ombrie okt|ober ott|obre out|ubro paz|dziernik eki|m loka|kuu',
  'nov|ember nov|embre nov|iembre nov|embro noi|embrie kas|im marras|kuu',
  'dec|ember dec|embre dec|embrie dez|ember dez|embro dic|iembre dic|embre des|ember des|embre gru|dzien gru|dnia ara|lik joulu|kuu',
];
