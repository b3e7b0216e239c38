import { canadaLists } from './canada.ts';
import { failed, type Decoded } from './decoded.ts';
import { readFields, type Field, type GppFields } from './gpp-fields.ts';
import { tcfHead } from './tcf.ts';
import { vendorListsOf, type VendorLists } from './vendor-lists.ts';

/** With what both begin. */
const made: readonly Field[] = [
  ['Version', 'number', 6],
  ['Created', 'date'],
  ['LastUpdated', 'date'],
  ['CmpId', 'number', 12],
  ['CmpVersion', 'number', 12],
  ['ConsentScreen', 'number', 6],
  ['ConsentLanguage', 'letters', 2],
  ['VendorListVersion', 'number', 12],
];

const europeHead: readonly Field[] = [
  ...made,
  ['PolicyVersion', 'number', 6],
  ['IsServiceSpecific', 'flag'],
  ['UseNonStandardStacks', 'flag'],
  ['SpecialFeatureOptins', 'flags', 12],
  ['PurposeConsents', 'flags', 24],
  ['PurposeLegitimateInterests', 'flags', 24],
  ['PurposeOneTreatment', 'flag'],
  ['PublisherCountryCode', 'letters', 2],
];

const europePublisher: readonly Field[] = [
  ['PublisherPurposesSegmentType', 'number', 3],
  ['PublisherConsents', 'flags', 24],
  ['PublisherLegitimateInterests', 'flags', 24],
  ['NumCustomPurposes', 'number', 6],
  ['PublisherCustomConsents', 'flags', 'NumCustomPurposes'],
  ['PublisherCustomLegitimateInterests', 'flags', 'NumCustomPurposes'],
];

const canadaHead: readonly Field[] = [
  ...made,
  ['TcfPolicyVersion', 'number', 6],
  ['UseNonStandardStacks', 'flag'],
  ['SpecialFeatureExpressConsent', 'flags', 12],
  ['PurposesExpressConsent', 'flags', 24],
  ['PurposesImpliedConsent', 'flags', 24],
];

const canadaPublisher: readonly Field[] = [
  ['PubPurposesSegmentType', 'number', 3],
  ['PubPurposesExpressConsent', 'flags', 24],
  ['PubPurposesImpliedConsent', 'flags', 24],
  ['NumCustomPurposes', 'number', 6],
  ['CustomPurposesExpressConsent', 'flags', 'NumCustomPurposes'],
  ['CustomPurposesImpliedConsent', 'flags', 'NumCustomPurposes'],
];

/** The publisher's segment by its type (3), and what is read where there is none. */
const publisherType = /^[YZa-f]/;
const noPublisher = 'YAAAAAAAAA';

/** Types of the segments that are lists of vendors: who was shown to the person, and who may. */
const disclosedType = 1;
const allowedType = 2;

/** How the first segment begins, and the publisher's. */
interface Parts {
  readonly head: readonly Field[];
  readonly publisher: readonly Field[];
}

/** The lists under the names of one framework: those of the first segment, and the others. */
type Naming = (lists: VendorLists) => readonly [ofHead: GppFields, others: GppFields];

function joined(
  text: string,
  { head, publisher }: Parts,
  lists: Decoded<VendorLists>,
  named: Naming,
): Decoded<GppFields> {
  if (!lists.ok) return lists;
  const [core = '', ...segments] = text.split('.');
  const fields = readFields(core, head);
  const own = readFields(segments.find((segment) => publisherType.test(segment)) ?? noPublisher, publisher);
  if (!fields || !own) return failed('malformed');
  const [ofHead, others] = named(lists.value);
  return { ok: true, value: { ...fields, ...ofHead, ...own, ...others } };
}

/**
 * The section of IAB Europe's framework, whose string is the same outside of the GPP. All its fields
 * are given, under the names that the GPP has for them.
 * https://github.com/InteractiveAdvertisingBureau/Global-Privacy-Platform/tree/main/Sections/EEA
 */
export function decodeEurope(text: string): Decoded<GppFields> {
  const lists = vendorListsOf(text, { head: tcfHead, coding: 'fixed' });
  const parts = { head: europeHead, publisher: europePublisher };
  return joined(text, parts, lists, ({ first, second, restrictions, allowed, disclosed }) => [
    { VendorConsents: first, VendorLegitimateInterests: second, PublisherRestrictions: restrictions },
    {
      VendorsAllowedSegmentType: allowedType,
      VendorsAllowed: allowed ?? [],
      VendorsDisclosedSegmentType: disclosedType,
      VendorsDisclosed: disclosed ?? [],
    },
  ]);
}

/**
 * The section of IAB Canada's framework.
 * https://github.com/InteractiveAdvertisingBureau/Global-Privacy-Platform/tree/main/Sections/Canada
 */
export function decodeCanada(text: string): Decoded<GppFields> {
  const parts = { head: canadaHead, publisher: canadaPublisher };
  return joined(text, parts, canadaLists(text), ({ first, second, restrictions, disclosed }) => [
    { VendorExpressConsent: first, VendorImpliedConsent: second, PubRestrictions: restrictions },
    { DisclosedVendorsSegmentType: disclosedType, DisclosedVendors: disclosed ?? [] },
  ]);
}
