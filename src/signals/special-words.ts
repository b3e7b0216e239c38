import type { special } from './told.ts';

type Special = (typeof special)[number];

/**
 * Words for what somebody is: those that say it wherever they stand, and those that say it only beside
 * a word for somebody, since a parcel has a condition, a cookie an age and a shoe a gender, too.
 */
const words: readonly (readonly [Special, sure: RegExp, beside: RegExp])[] = [
  [
    'health',
    /^(medicalconditions?|healthconditions?|medications?|diagnos[ie]s|diseases?|symptoms?|pregnan(t|cy)|disability|allerg(y|ies)|diabetes|bmi|bloodtype|fertility|ovulation)$/,
    /^(health|medical)$/,
  ],
  ['orientation', /^(sexuality|sexualorientation|lgbt\w*)$/, /^(?!)/],
  ['religion', /^(religions?|religious)$/, /^confession$/],
  ['politics', /^(politicalparty|partyaffiliation|ideology)$/, /^(politics|political|voter)$/],
  ['ethnicity', /^(ethnicity|ethnicgroup|nationality)$/, /^ethnic$/],
  ['income', /^(incomes?|salary|networth|hhi|creditscore)$/, /^(wealth|earnings)$/],
  ['age', /^(birthyear|yearofbirth)$/, /^(age|agegroup|agerange|ageband|yob)$/],
  ['gender', /^(?!)/, /^(gender|sex|gnd|salutation)$/],
  ['family', /^(marital|married|maritalstatus|haschildren|haskids|isparent)$/, /^(children|kids|household)$/],
];

/** Said of somebody where nothing else stands in the name. */
const bare = /^(gender|sex|gnd|salutation|age|agegroup|agerange|ageband|yob)$/;

/** For whom goods are made, in the words of product feeds: nobody says so of a person. */
const goods =
  /^(unisex|men|mens|men's|women|womens|women's|boys?|girls?|kids|baby|newborn|infant|toddler|adults?|damen|herren|kinder|hommes?|femmes?)$/i;

const people = new Set(
  'user users usr visitor customer member membership subscriber profile person people traits trait demographics demographic audience audiences shopper buyer viewer reader patient consumer individual identity loyalty crm login contact lead respondent'.split(
    ' ',
  ),
);

const things = new Set(
  'product products item items sku variant brand category categories collection parent screen window viewport page pages cookie cookies cache card session file document content article post thread story video movie image media ad ads creative campaign device browser app job jobs store shop listing vehicle car gift order cart basket price policy template layout font color filter facet search query token tag node element event check gate score days hours minutes seconds ms subject title type'.split(
    ' ',
  ),
);

/** Whether words name a thing, so that what is beside them is the thing's. */
export function namesThing(name: readonly string[]): boolean {
  return name.some((word) => things.has(word));
}

/** Google's `up.` holds what is said of a user; elsewhere `up` is any word. */
function isPerson(word: string, at: number): boolean {
  return people.has(word) || (at === 0 && /^upn?$/.test(word));
}

/** Whose the words from `start` to `end` are: what follows them says it, or else what stands nearest before them. */
function ownerOf(name: readonly string[], start: number, end: number): 'person' | 'thing' | 'nobody' {
  const after = name.slice(end);
  if (namesThing(after)) return 'thing';
  const before = name.slice(0, start);
  const thing = before.findLastIndex((word) => things.has(word));
  const person = before.findLastIndex(isPerson);
  if (thing !== person) return person > thing ? 'person' : 'thing';
  return after.some((word) => people.has(word)) ? 'person' : 'nobody';
}

function isSaid(name: readonly string[], at: number, length: number, isSure: boolean): boolean {
  const owner = ownerOf(name, at, at + length);
  return owner === 'person' || (owner === 'nobody' && isSure);
}

/** Whether a name that could be somebody's is that of goods, by its value: `gender=unisex`. */
export function isOfGoods(name: readonly string[], value: string): boolean {
  return bare.test(name.join('')) && goods.test(value);
}

/** What somebody is, by the lower-case words of a field's name; null where nobody is said to be anything. */
export function specialIn(name: readonly string[]): Special | null {
  for (const [subject, sure, beside] of words)
    for (const at of name.keys())
      for (const length of [1, 2]) {
        const word = name.slice(at, at + length).join('');
        const isBeside = beside.test(word);
        const isSure = sure.test(word) || (isBeside && name.length === length && bare.test(word));
        if ((isSure || isBeside) && isSaid(name, at, length, isSure)) return subject;
      }
  return null;
}
