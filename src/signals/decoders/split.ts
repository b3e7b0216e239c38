import type { Decoder } from '../decoder.ts';
import { reads } from '../pixel.ts';

const segments = /\/api\/(?:mySegments|memberships)\/(?<key>[^/]+)$/;
const sent = /\/api\/(?:events|testImpressions(?:\/count)?)\/(?<transfer>bulk|beacon|count)$/;

function kindOf(path: string): string {
  if (segments.test(path)) return 'Segments Request';
  return path.includes('/testImpressions') ? 'Impressions' : path.includes('/auth') ? 'Authentication' : 'Events';
}

export default {
  id: 'split',
  vendor: 'split',
  marks: [
    { host: 'split.io', path: segments },
    { host: 'events.split.io', path: /^\/api\/(events|testImpressions)\// },
    { host: 'auth.split.io', path: /^\/api\/(v\d\/)?auth$/ },
  ],
  anyHost: [
    { path: /\/api\/testImpressions\/(bulk|beacon)$/, fields: ['f', 'i[0].k', 'i[0].t'] },
    { path: /\/api\/testImpressions\/count(\/beacon)?$/, fields: ['pf[0].f', 'pf[0].rc'] },
  ],
  fields: {
    event: 'event',
    key: 'person',
    users: 'person',
    transfer: 'technical',
    token: 'account',
    sdk: 'technical',
    s: 'technical',
    '*.f': 'experiment',
    '*.i[].k': 'person',
    '*.i[].t': 'experiment',
    '*.i[].r': 'experiment',
    '*.i[].*': 'technical',
    '*.key': 'person',
    '*.eventTypeId': 'event',
    '*.trafficTypeName': 'technical',
    '*.value': 'price',
    '*.properties.email': 'email',
    '*.properties.*': 'event',
    '*.timestamp': 'technical',
    '*.rc': 'technical',
    '*.m': 'technical',
  },
  read: (request) =>
    reads({
      path: segments.test(request.path) ? segments : sent,
      event: ['[].eventTypeId', 'entries[].eventTypeId'],
      otherwise: kindOf(request.path),
    })(request),
  sources: [
    {
      url: 'https://developer.harness.io/docs/feature-management-experimentation/sdks-and-infrastructure/client-side-sdks/javascript-sdk/',
      checked: '2026-11-22',
      seen: 'cited',
    },
    {
      url: 'https://github.com/MisterPhilip/omnibug/blob/1eac2ba801157ca9fd3c825b306b760f4f74450c/src/providers/SplitIO.js',
      checked: '2026-11-22',
    },
  ],
} satisfies Decoder;
