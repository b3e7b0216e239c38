import { aboutOf } from './subject-words.ts';
import type { Subject, ValueClass } from './told.ts';

/** Words for somebody. What is named after one is about the person. */
const people = new Set(
  'user customer visitor shopper buyer subscriber member membership loyalty viewer login logged loggedin crm person profile profileinfo identity'.split(
    ' ',
  ),
);

/** People that can be anybody where a page is built from data: the writer of a text, the owner of a page. */
const anybody = new Set('user profile member person identity'.split(' '));

/** What makes one of them the person in front of the screen. */
const oneself = new Set(
  'current currentuser session auth authenticated logged loggedin login me my self viewer'.split(' '),
);

/** `usertype` is written as one word, too. */
const joined =
  /^(user|customer|visitor|member|login|subscriber|shopper)(id|ids|type|status|state|level|group|segment|name|email|phone|country|city|region|age|gender|hash|tier|since|category|value|score|number)$/;

/** Words in names of what a page is about, of what serves it, and of people other than its reader: never about the person. */
const others = new Set(
  'author authors byline writer editor seller dealer agent agents review reviews reviewer rating ratings comment comments service support care testimonial testimonials quote study story stories owner creator publisher url uri href link path icon image img avatar picture src css class selector token csrf nonce secret password js script container tag gtm ga gtag analytics pixel tealium ut tracking config configuration settings setting api sdk endpoint key enabled disabled version timeout interface journey generated friendly timing engagement flow menu label placeholder template dom qp recaptcha captcha sitekey features required organizer organiser recipient sender poster uploader candidate artist advertiser landlord instructor follower followers friend friends staff'.split(
    ' ',
  ),
);

/** What belongs to whoever made it: a `listing.user` is not its reader, but a `user.store` is the reader's. */
const containers = new Set('listing ad event content contact shop store group'.split(' '));

/** Last words of names of what somebody can open or press: a `loginPage` knows nobody. */
const things = /^(page|form|button|modal|popup|dialog|banner|screen|step|icon|text|copy|message)$/;

/** Words for what a page shows. With a person beside them they are what that person likes; alone they are the page's. */
const shows = new Set(
  'page site article content product products item items category categories section brand store shop company organization office branch location search campaign media video event market price ecommerce'.split(
    ' ',
  ),
);

const geographic = new Set(
  'city country countrycode countryname region regionname state statecode zip postal code name continent lat lon lng latitude longitude timezone ip isp'.split(
    ' ',
  ),
);

/** The words of each part of a name: `page.attributes.userType` gives three lists. */
function partsOf(name: string): readonly (readonly string[])[] {
  return name
    .split(/[.[\]]+/)
    .map((part) =>
      part
        .replaceAll(/([a-z\d])([A-Z])/g, '$1_$2')
        .toLowerCase()
        .split(/[^a-z\d]+/, 20)
        .filter((word) => word !== '' && !/^\d+$/.test(word))
        .flatMap((word) => joined.exec(word)?.slice(1) ?? [word]),
    )
    .filter((words) => words.length > 0);
}

/** Where a name stands. What a page was built from (`state`) has other people in it; `markup` has words for everything. */
export type Where = 'layer' | 'state' | 'markup';

/** Whether the people named are somebody's of a listing, or only counted. */
function isOfOthers(words: readonly string[]): boolean {
  if (words.some((word, at) => /^counts?$/.test(word) && people.has(words[at - 1] ?? ''))) return true;
  const first = words.findIndex((word) => people.has(word));
  const isMade = words.slice(0, Math.max(first, 0)).some((word) => containers.has(word));
  return isMade && !words.some((word) => oneself.has(word));
}

function isPersonal(words: readonly string[], of: Where): boolean {
  // OpenGraph's `profile:` is whom a page is about: https://ogp.me/#type_profile
  if (of === 'markup' && words.includes('profile')) return false;
  const named = words.filter((word) => people.has(word));
  if (of !== 'state' || named.some((word) => !anybody.has(word))) return named.length > 0;
  return named.length > 0 && words.some((word) => oneself.has(word));
}

/** What somebody's field is about: its own words say it, or else its last. */
function personal(words: readonly string[], last: readonly string[], own: Subject): Subject | null {
  const end = last.at(-1)!;
  if (own === 'consent') return null;
  if (own !== 'unknown') return own;
  if (/^(id|ids|uid|uuid|guid|hash|number|no|ref|sha256|md5)$/.test(end))
    return last.includes('visitor') ? 'browser' : 'person';
  if (/^(name|username|nickname|displayname|first|last)$/.test(end)) return 'name';
  if (words.includes('device')) return null;
  return geographic.has(end) && !/^(state|code|ip)$/.test(end) ? 'location' : 'trait';
}

/** What may be told without a word for somebody: what cannot be about anything else. */
function alone(words: readonly string[], own: Subject, valueClass: ValueClass): Subject | null {
  const has = (...all: readonly string[]) => all.every((word) => words.includes(word));
  const digest = valueClass === 'sha256' || valueClass === 'md5' || valueClass === 'sha1';
  // An address in the clear may be the shop's own; nobody hashes that.
  if ((own === 'email' || own === 'phone') && digest) return own;
  if (words.some((word) => /^(experiments?|abtests?|testgroup|featureflags?)$/.test(word))) return 'experiment';
  if (has('ab', 'test') || has('test', 'group') || has('feature', 'flags') || has('test', 'variant'))
    return 'experiment';
  if (words.some((word) => /^(segments|audiences|cohorts|usersegments?)$/.test(word))) return 'segment';
  const placed = words.some((word) => /^(geo|geoip|geolocation|geoplugin)$/.test(word));
  if (placed && valueClass !== 'flag' && words.some((word) => geographic.has(word))) return 'location';
  return null;
}

/**
 * What a leaf of a page's data is about, if it is about the person in front of the screen; null for
 * what the page is about, for settings, and for people who may be others.
 */
export function aboutPerson(name: string, value: string, valueClass: ValueClass, of: Where): Subject | null {
  const parts = partsOf(name);
  const words = parts.flat();
  const last = parts.at(-1);
  if (!last || valueClass === 'url' || things.test(last.at(-1)!) || words.some((word) => others.has(word))) return null;
  if (isOfOthers(words)) return null;
  const own = aboutOf(name, valueClass, value);
  if (isPersonal(words, of)) return personal(words, last, own);
  if (of === 'markup' || words.includes('account')) return null;
  if (own === 'person') return of === 'layer' ? 'person' : null;
  return own !== 'email' && words.some((word) => shows.has(word)) ? null : alone(words, own, valueClass);
}
