import type { Company } from '../company.ts';

export default {
  id: 'the-trade-desk',
  name: 'The Trade Desk',
  hosts: {
    'adsrvr.org': 'advertising',
    'thetradedesk.com': 'advertising',
    'uidapi.com': 'identity',
    'euid.eu': 'identity',
  },
  privacy: 'https://www.thetradedesk.com/us/privacy',
  sources: [{ url: 'https://www.thetradedesk.com/us/privacy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
