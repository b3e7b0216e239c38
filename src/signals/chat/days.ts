/** What days of the week begin with in the eight languages of our phrases. */
const begun =
  'mon|tue|wed|thu|fri|sat|sun|dien|mitt|donn|frei|sams|sonn|lun|mar|mer|mié|jeu|jue|ven|vie|sam|sáb|sab|dim|dom|gio|maan|dins|woen|dond|vrij|zate|zond|pon|wto|śro|czw|pią|sob|niedz|seg|ter|qua|qui|sex|weekday';

/** How they are shortened, where the same letters are other words, too. */
const short = 'mo|di|mi|do|fr|sa|so|ma|wo|vr|za|zo|pn|wt|śr|pt|nd';

const day = new RegExp(String.raw`(?<!\p{L})(?:${begun})\p{L}*`, 'gu');
const first = new RegExp(String.raw`^((?:od |van )?)(?:${short})(?!\p{L})`, 'u');
const last = new RegExp(String.raw`(?<=[-–— ])(?:${short})$`, 'u');

/** Words that say when people are there, with `…` for each day of the week: the person may have written them. Pure. */
export function withoutDays(words: string): string {
  return words.replaceAll(day, '…').replace(first, '$1…').replace(last, '…');
}
