import { isOfGoods, namesThing, specialIn } from './special-words.ts';
import { special, type Fields, type Pair, type Subject, type Told, type ValueClass } from './told.ts';
import { copied, cut } from './cut.ts';
import { classOf } from './value-class.ts';

/**
 * Words in names of fields that say what a field is about, whoever sends it. Whole words only, as the
 * parts of `user_gender`, `userGender` and `user.gender` are: `message` has no age.
 */
const words: readonly (readonly [Subject, RegExp])[] = [
  ['birth-date', /^(birthday|birthdate|dob|dateofbirth|birth)$/],
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

/** What a name says by itself: its words, what they say somebody is, and all else that they could mean, in the table's order. */
interface Named {
  readonly parts: readonly string[];
  readonly said: Subject | null;
  readonly subjects: readonly Subject[];
}

/** Most names remembered. Vendors send the same few hundred again and again. */
const mostNames = 2000;
const known = new Map<string, Named>();

function namedBy(name: string): Named {
  const there = known.get(name);
  if (there) return there;
  const parts = wordsOf(name);
  const whole = [...parts, ...parts.slice(1).map((part, at) => parts[at]! + part)];
  const subjects = words.filter(([, word]) => whole.some((one) => word.test(one))).map(([subject]) => subject);
  const made = { parts: parts.map(copied), said: specialIn(parts), subjects };
  if (known.size >= mostNames) known.clear();
  known.set(copied(name), made);
  return made;
}

/** Values that deny what the name says, or say nothing. */
const denial = /^(0|false|no|)$/i;

const digests: readonly ValueClass[] = ['md5', 'sha1', 'sha256'];

/** Words beside a number that is no phone's. */
const counted = /^(id|test|version|time|timestamp|width|height|model|os)$/;

/** Words before a name that is nobody's, or somebody else's. */
const named = /^(author|plan|host|file|company|team|group)$/;

/** What a value has to look like where a name says that it reaches somebody: `has_email` has no address. */
const fits: Partial<Record<Subject, (valueClass: ValueClass, value: string, name: readonly string[]) => boolean>> = {
  email: (valueClass, value, name) =>
    value.includes('@') || digests.includes(valueClass) || (valueClass === 'token' && !namesThing(name)),
  phone: (valueClass, value, name) =>
    valueClass === 'phone' ||
    digests.includes(valueClass) ||
    (/^\d{7,15}$/.test(value.replaceAll(/[\s().+/-]/g, '')) &&
      !namesThing(name) &&
      !name.some((word) => counted.test(word))),
  name: (valueClass, _, name) =>
    !['flag', 'number', 'url', 'json'].includes(valueClass) &&
    !namesThing(name) &&
    !name.some((word) => named.test(word)),
  'birth-date': (valueClass) => valueClass !== 'flag',
};

function byWords(name: string, valueClass: ValueClass, value: string): Subject | null {
  const { parts, said, subjects } = namedBy(name);
  if (said && !denial.test(value) && !isOfGoods(parts, value)) return said;
  return subjects.find((subject) => fits[subject]?.(valueClass, value, parts) ?? true) ?? null;
}

const byClass: Partial<Record<ValueClass, Subject>> = {
  email: 'email',
  phone: 'phone',
  coordinates: 'location',
  ip: 'location',
  'consent-string': 'consent',
};

/** What a field that no table names is about, by the words of its name and then by what its value looks like. */
export function aboutOf(name: string, valueClass: ValueClass, value: string): Subject {
  return byWords(name, valueClass, value) ?? byClass[valueClass] ?? 'unknown';
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

/** A table says what a field is for; a flag that stands there for no says nothing of somebody, and one is no address. */
function isEmptyWord(label: Subject, value: string): boolean {
  // `0` and `n` are codes of a gender.
  if (label === 'gender') return false;
  if (label === 'email' || label === 'phone' || label === 'name') return /^(true|false|[01])$/i.test(value);
  return special.some((one) => one === label) && /^(0|false|no)$/i.test(value);
}

function ownOf(label: Subject | null, field: string, value_class: ValueClass, value: string): Subject {
  if (label === null) return aboutOf(field, value_class, value);
  // Whatever a table calls a trait is somebody's.
  if (vague.includes(label)) return aboutOf(label === 'trait' ? `trait.${field}` : field, value_class, value);
  return label;
}

/** What pairs say, in the words of a table; what the table lacks is told by name and by looks. */
export function toldOf(pairs: readonly Pair[], labelOf: Labels): readonly Told[] {
  return pairs.map(([field, text]) => {
    const value = cut(text, longestValue);
    const value_class = classOf(value);
    const labelled = labelOf(field);
    const label = labelled && isEmptyWord(labelled, value) ? 'unknown' : labelled;
    const own = ownOf(label, field, value_class, value);
    // That a script was fetched says nothing of what somebody did.
    if (field === 'event' && value === 'Library Load')
      return { field, about: 'technical', value_class, way: 'sent', value };
    const about = label === null || telling.includes(own) ? own : contactIn(label, value_class);
    return { field, about, value_class, way: 'sent', value };
  });
}
