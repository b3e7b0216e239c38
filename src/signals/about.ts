import { special, type Fields, type Pair, type Subject, type Told, type ValueClass } from './told.ts';
import { classOf } from './value-class.ts';

/**
 * Words in names of fields that say what a field is about, whoever sends it. Whole words only, as the
 * parts of `user_gender`, `userGender` and `user.gender` are: `message` has no age.
 */
const words: readonly (readonly [Subject, RegExp])[] = [
  [
    'health',
    /^(health|medical|medication|diagnosis|condition|disease|symptoms?|pregnan(t|cy)|disability|allerg(y|ies)|diabetes|bmi|bloodtype|fertility|ovulation)$/,
  ],
  ['orientation', /^(sexuality|orientation|lgbt\w*)$/],
  ['religion', /^(religion|religious|faith|denomination|confession)$/],
  ['politics', /^(politics|political|party|ideology|voter)$/],
  ['ethnicity', /^(ethnicity|ethnic|race|nationality)$/],
  ['income', /^(income|salary|networth|hhi|wealth|creditscore|earnings)$/],
  ['birth-date', /^(birthday|birthdate|dob|dateofbirth|birth)$/],
  ['age', /^(age|agegroup|agerange|ageband|yob|birthyear|yearofbirth)$/],
  ['gender', /^(gender|sex|gnd|salutation)$/],
  ['family', /^(marital|married|maritalstatus|children|kids|parent|household)$/],
  ['email', /^(e?mail|emails|emailaddress|hem|emailhash|hashedemail|emailsha256|emailmd5|sha256email|md5email)$/],
  ['phone', /^(phone|phones|phonenumber|telephone|mobile|msisdn|cell)$/],
  ['name', /^(firstname|lastname|fullname|givenname|familyname|surname|fname|lname)$/],
  ['postal-address', /^(street|streetaddress|zip|zipcode|postal|postcode|postalcode|addressline\d?)$/],
  ['location', /^(latitude|longitude|lat|lon|lng|geo|city|region|geolocation|coordinates)$/],
  ['employer', /^(employer|companyname|organization|organisation|jobtitle)$/],
  ['person', /^(uid|userid|customerid|memberid|accountid|subscriberid|loginid|externalid|crmid|contactid)$/],
  ['click', /^(gclid|fbclid|msclkid|ttclid|twclid|dclid|gbraid|wbraid|yclid|epik|rdtcid|sccid|lifatid)$/],
  ['segment', /^(segments?|audiences?|cohorts?|personas?)$/],
  ['experiment', /^(experiments?|variants?|variations?|abtest|testgroup|bucket|featureflags?)$/],
  ['search', /^(search|searchterm|searchstring|searchquery|keywords?|query)$/],
  ['order', /^(orderid|transactionid|purchaseid|coupon)$/],
  ['product', /^(product|products|productid|sku|itemid|itemname|contentids?|brand)$/],
  ['price', /^(price|revenue|amount|ordervalue|total|subtotal)$/],
  ['consent', /^(consent|gdpr|gdprconsent|usprivacy|gpp|gppsid|tcf|optout|ccpa)$/],
];

/** The words of a name: `ep.userEmail_hash[0]` gives user, email, hash, and the pairs and the whole of each part. */
function wordsOf(name: string): readonly string[] {
  return name
    .replaceAll(/\[\d*\]/g, '.')
    .replaceAll(/([a-z\d])([A-Z])/g, '$1_$2')
    .toLowerCase()
    .split(/[^a-z\d]+/, 40)
    .filter(Boolean);
}

function byWords(name: string): Subject | null {
  const parts = wordsOf(name);
  const whole = [...parts, ...parts.slice(1).map((part, at) => parts[at]! + part)];
  return words.find(([, word]) => whole.some((one) => word.test(one)))?.[0] ?? null;
}

const byClass: Partial<Record<ValueClass, Subject>> = {
  email: 'email',
  phone: 'phone',
  coordinates: 'location',
  ip: 'location',
  'consent-string': 'consent',
};

/** What a field that no table names is about, by the words of its name and then by what its value looks like. */
export function aboutOf(name: string, valueClass: ValueClass): Subject {
  return byWords(name) ?? byClass[valueClass] ?? 'unknown';
}

/** Finds what a field is about in one table. */
export type Labels = (name: string) => Subject | null;

/** A table of names made ready: exact names first, then those with `*`, in their order. */
export function labelsOf(fields: Fields): Labels {
  const exact = new Map<string, Subject>();
  const patterns: (readonly [RegExp, Subject])[] = [];
  for (const [name, subject] of Object.entries(fields)) {
    if (!name.includes('*')) exact.set(name, subject);
    else patterns.push([new RegExp(`^${name.split('*').map(escaped).join('.*')}$`), subject]);
  }
  return (name) => {
    const bare = name.replaceAll(/\[\d+\]/g, '[]');
    return exact.get(bare) ?? patterns.find(([pattern]) => pattern.test(bare))?.[1] ?? null;
  };
}

function escaped(text: string): string {
  return text.replaceAll(/[.+?^${}()|[\]\\]/g, '\\$&');
}

/** Longest value told. What is longer is a text, and its beginning says so. */
const longestValue = 500;

/** Subjects that say little: a field of these that is named after somebody, or after something special, is about that. */
const vague: readonly Subject[] = ['trait', 'segment', 'event', 'product', 'score', 'form', 'technical', 'unknown'];

const telling: readonly Subject[] = [...special, 'email', 'phone', 'name', 'postal-address', 'birth-date'];

/** Sites put a person's address where an ID belongs. */
function contactIn(label: Subject, value_class: ValueClass): Subject {
  const isAddress = value_class === 'email' || value_class === 'phone';
  return isAddress && ['person', 'browser', 'trait'].includes(label) ? value_class : label;
}

/** What pairs say, in the words of a table; what the table lacks is told by name and by looks. */
export function toldOf(pairs: readonly Pair[], labelOf: Labels): readonly Told[] {
  return pairs.map(([field, text]) => {
    const value = text.slice(0, longestValue);
    const value_class = classOf(value);
    const label = labelOf(field);
    const own = label === null || vague.includes(label) ? aboutOf(field, value_class) : label;
    // That a script was fetched says nothing of what somebody did.
    if (field === 'event' && value === 'Library Load')
      return { field, about: 'technical', value_class, way: 'sent', value };
    const about = label === null || telling.includes(own) ? own : contactIn(label, value_class);
    return { field, about, value_class, way: 'sent', value };
  });
}
