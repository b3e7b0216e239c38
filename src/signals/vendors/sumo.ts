import type { Vendor } from '../vendor.ts';

export default {
  id: 'sumo',
  name: 'Sumo',
  company: 'BDOW',
  kind: 'customer-data',
  marks: {
    request: [{ host: 'sumo.com' }, { host: 'sumome.com' }],
    cookie: ['__smVID', '__smToken', '__smSessionId'],
  },
  identifiers: [{ place: 'cookie', name: '__smVID' }],
  explain: 'Decides from how you move and what you looked at when to show you a window asking for your e-mail.',
  optOut: { by: 'site' },
  sources: [{ url: 'https://unpkg.com/third-party-web@0.30.0/dist/entities.json', checked: '2026-11-22' }],
} satisfies Vendor;
