import type { Fields, Subject } from '../told.ts';
import { eidSources } from './eid-sources.ts';

/** Names of IDs that are made from an e-mail address or a telephone number, by how the domain of their source stands in a name. */
export function mailIdFields(nameOf: (domain: string) => string): Fields {
  const made = Object.entries(eidSources).filter(([, { from }]) => from === 'email' || from === 'email-or-phone');
  return Object.fromEntries(made.map(([domain]) => [nameOf(domain), 'email' as const]));
}

/** What groups of the taxonomies say of somebody. */
const saidByGroups = [
  'health',
  'religion',
  'politics',
  'income',
  'age',
  'gender',
  'family',
  'location',
  'segment',
  'page',
] as const satisfies readonly Subject[];

/** Groups under the names that `segmentPairs` gives them, where a taxonomy says what they say of somebody. */
export function groupFields(name: string): Fields {
  return Object.fromEntries(saidByGroups.map((subject) => [`${name}.${subject}`, subject]));
}

/**
 * What the fields of a bid request in OpenRTB are about, and of first-party data that Prebid holds in
 * the same words. Source: https://github.com/InteractiveAdvertisingBureau/openrtb2.x/blob/main/2.6.md
 */
export const ortbFields: Fields = {
  event: 'event',
  ...groupFields('*.segment'),
  // IDs under the names that `bidRequestPairs` gives them: `.person` where they follow a person.
  ...mailIdFields((domain) => `*eids[${domain}]*`),
  '*eids[*].person': 'person',
  '*eids[].uids[].id': 'browser',
  '*eids[].id': 'browser',
  '*eids[].*': 'technical',
  '*eids[*]': 'browser',
  'user.yob': 'age',
  'user.gender': 'gender',
  'user.keywords': 'segment',
  'user.kwarray[]': 'segment',
  'user.data[].ext.*': 'technical',
  'user.data[].*': 'segment',
  'user.id': 'person',
  'user.buyeruid': 'browser',
  'user.consent': 'consent',
  'user.ext.consent': 'consent',
  'user.ext.ConsentedProvidersSettings.*': 'consent',
  'user.ext.consented_providers_settings.*': 'consent',
  'user.geo.*': 'location',
  'user.*': 'trait',
  'device.geo.utcoffset': 'device',
  'device.geo.*': 'location',
  'device.ip': 'location',
  'device.ipv6': 'location',
  'device.ifa': 'browser',
  'device.did*': 'browser',
  'device.dpid*': 'browser',
  'device.mac*': 'browser',
  'device.dnt': 'consent',
  'device.lmt': 'consent',
  'device.*': 'device',
  'site.id': 'account',
  'site.publisher.id': 'account',
  'site.ref': 'referrer',
  'site.search': 'search',
  'site.mobile': 'device',
  'site.content.title': 'title',
  'site.*': 'page',
  'app.id': 'account',
  'app.publisher.id': 'account',
  'app.*': 'page',
  'regs.coppa': 'age',
  'regs.ext.coppa': 'age',
  'regs.ext.agerange': 'age',
  'regs.*': 'consent',
  'imp[].ext.prebid.bidder.*.visitor.*': 'trait',
  'imp[].*': 'ad',
  'source.*': 'technical',
  'ext.*': 'technical',
  id: 'technical',
  at: 'technical',
  tmax: 'technical',
  test: 'technical',
  cattax: 'technical',
  'cur[]': 'technical',
  'bcat[]': 'technical',
  'badv[]': 'technical',
  'bapp[]': 'technical',
  'wlangb[]': 'technical',
};

/** The same table for requests that carry OpenRTB inside something else, below a name that ends in a dot. */
export function ortbFieldsBelow(prefix: string): Fields {
  return Object.fromEntries(
    Object.entries(ortbFields)
      .filter(([name]) => !name.startsWith('*'))
      .map(([name, subject]) => [prefix + name, subject]),
  );
}
