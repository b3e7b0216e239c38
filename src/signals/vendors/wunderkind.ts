import type { Vendor } from '../vendor.ts';

export default {
  id: 'wunderkind',
  name: 'Wunderkind',
  company: 'Wunderkind',
  kind: 'personalization',
  marks: {
    request: [{ host: 'bounceexchange.com' }, { host: 'bouncex.net' }, { host: 'wknd.ai' }, { host: 'smarterhq.io' }],
    cookie: [/^bounceClientVisit\d+v?$/],
    global: ['bouncex'],
  },
  identifiers: [{ place: 'cookie', name: /^bounceClientVisit\d+v?$/ }],
  reads: [
    {
      place: 'global',
      path: ['bouncex', 'cookie'],
      fields: { did: 'browser', vid: 'session', fvt: 'trait', vpv: 'trait', 'v.*': 'trait' },
    },
  ],
  explain: 'Decides which offers to show you, and tries to recognise you to write to you later.',
  optOut: { by: 'site' },
  sources: [
    {
      url: 'https://support.wunderkind.co/hc/en-us/articles/24664130565659-SmartTag-Overview-Browser-Support',
      checked: '2026-11-22',
    },
    { url: 'https://www.wunderkind.co/privacy/', checked: '2026-11-22', seen: 'cited' },
    { url: 'https://unpkg.com/third-party-web@0.30.0/dist/entities.json', checked: '2026-11-22' },
  ],
} satisfies Vendor;
