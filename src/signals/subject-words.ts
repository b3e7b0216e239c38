import { copied } from './cut.ts';
import { isOfGoods, namesThing, specialIn } from './special-words.ts';
import { remembered } from './remembered.ts';
import type { Subject, ValueClass } from './told.ts';

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

const namedBy = remembered(mostNames, (name): Named => {
  const parts = wordsOf(name);
  const whole = [...parts, ...parts.slice(1).map((part, at) => parts[at]! + part)];
  const subjects = words.filter(([, word]) => whole.some((one) => word.test(one))).map(([subject]) => subject);
  return { parts: parts.map(copied), said: specialIn(parts), subjects };
});

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
