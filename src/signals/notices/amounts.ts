const codes = 'EUR|USD|GBP|CHF|PLN|SEK|NOK|DKK|CZK|HUF|RON|BGN|CAD|AUD|BRL';

/** An amount of money with its currency. */
export const amount = String.raw`(?:\p{Sc}|\b(?:${codes})) ?\d|\d ?(?:\p{Sc}|(?:zł|kr|Kč|Ft|lei|${codes})(?![\p{L}]))`;

/** Words of fines and damages, in the languages of the phrases. “Fine” alone is a word of many products. */
export const fines = [
  String.raw`\bfine[sd]?(?= ?(?:[:.,;)]|$|of |up |per |for |\p{Sc}|\d))|penalt|\bsanction|\bdamages|lawsuit|settle(?:d|ment)|violat`,
  'bußgeld|geldbuße|geldstrafe|strafe|verstoß|verstöß',
  'amende|infraction|dommages',
  'multa|sanción|sanciones|infracci|sanzion|ammend[ae]|violazion',
  'boete|overtreding',
  String.raw`grzywn|naruszen|\bkar[ay]\b`,
  'coima|infraç',
].join('|');

/** What makes an amount a sum and no price: a fine, the most that something comes to, millions. */
export const sums = [
  fines,
  String.raw`\bup to\b|\bbis zu\b|jusqu|\bhasta\b|fino a\b|\btot\b|\baté`,
  String.raw`\d ?(?:[mb]illion|bn\b|mio\b|mrd\b|milliard|millon|mili[oa]|miljoen|miljard|mln\b|mld\b|milh|bilh)`,
].join('|');
