import type { Decoder } from '../decoder.ts';
import { pathPairs, reads } from '../pixel.ts';
import type { Sent } from '../sent.ts';
import type { Pair } from '../told.ts';

const paths = /^\/(visit|map|geolocation)(\/|$)/;
const library = /^\/(kameleoon|engine)\.js$/;

const visit = reads({
  event: ['eventType'],
  meanings: {
    page: 'Page View',
    experiment: 'Variation Shown',
    personalization: 'Personalization',
    conversion: 'Conversion',
    customData: 'Custom Data',
    staticData: 'Device Data',
    activity: 'Activity',
  },
  otherwise: 'Visit Data',
  account: '{siteCode}',
});

/** The library is at a host of the site's own: `abcde12345.kameleoon.io`. */
function read(sent: Sent): readonly Pair[] {
  if (!library.test(sent.path)) return visit(sent);
  return [['event', 'Library Load'], ...pathPairs(sent.host, /^(?<account>[a-z\d]{10})\.kameleoon\./)];
}

export default {
  id: 'kameleoon',
  vendor: 'kameleoon',
  marks: [
    { host: 'kameleoon.io', path: paths },
    { host: 'kameleoon.eu', path: paths },
    { host: 'kameleoon.com', path: paths },
    { host: 'kameleoon.io', path: library },
    { host: 'kameleoon.eu', path: library },
  ],
  anyHost: [{ path: /\/visit\/(events|visitor)$/, query: ['visitorCode'], values: { siteCode: /^[a-z\d]{10}$/ } }],
  fields: {
    event: 'event',
    account: 'account',
    siteCode: 'account',
    visitorCode: 'browser',
    mappingIdentifier: 'person',
    mappingValue: 'person',
    eventType: 'event',
    experimentId: 'experiment',
    variationId: 'experiment',
    personalizationId: 'experiment',
    goalId: 'experiment',
    id: 'experiment',
    revenue: 'price',
    index: 'technical',
    valuesCountMap: 'trait',
    'valuesCountMap.*': 'trait',
    customDataIndex: 'technical',
    overwrite: 'technical',
    href: 'page',
    title: 'title',
    referrer: 'referrer',
    country: 'location',
    region: 'location',
    city: 'location',
    postalCode: 'location',
    latitude: 'location',
    longitude: 'location',
    weather: 'location',
    browser: 'device',
    browserIndex: 'device',
    deviceType: 'device',
    os: 'device',
    screen: 'device',
    timeZone: 'device',
    language: 'device',
    nonce: 'technical',
    'sdk*': 'technical',
  },
  read,
  sources: [
    { url: 'https://developers.kameleoon.com/apis/data-api-rest/overview', checked: '2026-11-22', seen: 'cited' },
  ],
} satisfies Decoder;
