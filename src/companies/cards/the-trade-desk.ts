import type { Company } from '../company.ts';

export default {
  id: 'the-trade-desk',
  name: 'The Trade Desk',
  parent: null,
  country: 'US',
  role: 'both',
  about: 'Buys ads for big brands by auction and knows people by an ID made from their mail address.',
  hosts: {
    'adsrvr.org': 'advertising',
    'adsrvr.cn': 'advertising',
    'thetradedesk.com': 'advertising',
    'sincera.io': 'advertising',
    'uidapi.com': 'identity',
    'euid.eu': 'identity',
    'unifiedid.com': 'identity',
    'adbrn.com': 'identity',
    'match.adsrvr.org': 'identity',
  },
  listed: ['The Trade Desk', 'Adbrain'],
  privacy: 'https://www.thetradedesk.com/us/privacy',
  optOut: 'https://www.adsrvr.org/',
  contact: { mail: 'dpo@thetradedesk.com' },
  sources: [
    { url: 'https://www.thetradedesk.com/us/privacy', checked: '2026-11-22', seen: 'cited' },
    { url: 'https://unifiedid.com/docs/intro', checked: '2026-11-22', seen: 'cited' },
    { url: 'https://www.thetradedesk.com/us/about-us/press-room', checked: '2026-11-22', seen: 'cited' },
  ],
} satisfies Company;
