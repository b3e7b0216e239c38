import type { Company } from '../company.ts';

export default {
  id: 'mapp',
  name: 'Mapp',
  parent: null,
  country: 'US',
  role: 'processor',
  about: 'Counts visits with the former Webtrekk and sends marketing mails for shops and publishers.',
  hosts: {
    'mapp.com': 'analytics',
    'webtrekk.com': 'analytics',
    'webtrekk.net': 'analytics',
    'webtrekk-asia.net': 'analytics',
    'webtrekk-us.net': 'analytics',
    'wbtrk.net': 'analytics',
    'wt-eu02.net': 'analytics',
    'wt-safetag.com': 'analytics',
    'wcfbc.net': 'analytics',
    'flx1.com': 'customer-data',
    'flxpxl.com': 'customer-data',
    'pangolin.blue': 'customer-data',
  },
  listed: ['Webtrekk', 'Webtreck', 'FLXone'],
  privacy: 'https://mapp.com/privacy/',
  optOut: null,
  contact: { mail: 'privacy@mapp.com' },
  sources: [{ url: 'https://mapp.com/privacy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
