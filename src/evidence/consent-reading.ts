import * as v from 'valibot';

/** Longest consent string that is taken out of a page, and longest other text, in UTF-16 units. */
const longestString = 20_000;
const longestName = 80;

/** Most answers of one tool, and most tools of one page. */
const mostAnswers = 60;
const mostTools = 12;

/**
 * Tools that ask people what they agree to, and that can be read without changing anything. Where
 * the catalogue has the vendor, the word is its id.
 */
const consentTools = [
  'onetrust',
  'cookiebot',
  'didomi',
  'usercentrics',
  'osano',
  'cookieyes',
  'iubenda',
  'shopify',
  'wordpress',
] as const;

export type ConsentTool = (typeof consentTools)[number];

/** Storage that Google's consent mode asks about. */
const googleStorages = [
  'ad_storage',
  'analytics_storage',
  'ad_user_data',
  'ad_personalization',
  'functionality_storage',
  'personalization_storage',
  'security_storage',
] as const;

const string = v.pipe(v.string(), v.maxLength(longestString));
const name = v.pipe(v.string(), v.maxLength(longestName));
const answer = v.nullable(v.boolean());
const id = v.nullable(v.pipe(v.number(), v.integer(), v.minValue(-1), v.maxValue(1e6)));

const reading = v.object({
  tcf: v.nullable(v.object({ string, applies: answer, event: name, cmpId: id, cmpStatus: name })),
  gpp: v.nullable(
    v.object({
      string,
      /** Ids of the sections that hold for this person. */
      applicable: v.pipe(v.array(v.pipe(v.number(), v.integer())), v.maxLength(40)),
      signalStatus: name,
      cmpStatus: name,
      cmpDisplayStatus: name,
      cmpId: id,
    }),
  ),
  usp: v.nullable(v.object({ string: name })),
  google: v.nullable(
    v.object({
      /** What the site set for each storage; granted is true. */
      entries: v.pipe(
        v.array(v.object({ storage: v.picklist(googleStorages), default: answer, update: answer })),
        v.maxLength(googleStorages.length),
      ),
      usedDefault: answer,
      usedUpdate: answer,
      /** The default came after tags had begun to work. */
      wasSetLate: answer,
    }),
  ),
  gpc: answer,
  tools: v.pipe(
    v.array(
      v.object({
        tool: v.picklist(consentTools),
        /** Whether the person has answered; null where the tool does not tell. */
        answered: answer,
        /** What is allowed, under the tool's names or the site's. */
        answers: v.pipe(v.array(v.tuple([name, v.boolean()])), v.maxLength(mostAnswers)),
      }),
    ),
    v.maxLength(mostTools),
  ),
  /** Standard interfaces that are there and did not answer in time. */
  silent: v.pipe(v.array(v.picklist(['tcf', 'gpp', 'usp'])), v.maxLength(3)),
});

/**
 * What the interfaces of a page say about consent. All of it is the page's claim. The strings in it
 * can tell a person from others: they are decoded and dropped, never kept.
 */
export type ConsentReading = v.InferOutput<typeof reading>;

/** The reading, if the value has exactly its shape and keeps the caps; `null` for anything else. */
export function toConsentReading(value: unknown): ConsentReading | null {
  const parsed = v.safeParse(reading, value);
  return parsed.success ? parsed.output : null;
}
