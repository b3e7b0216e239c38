import type { Company } from '../company.ts';

export default {
  id: 'bloomreach',
  name: 'Bloomreach',
  parent: null,
  country: 'US',
  role: 'processor',
  about: 'Keeps shopper profiles, ranks shop search results and sends mails, with the former Exponea.',
  hosts: {
    'bloomreach.com': 'personalization',
    'exponea.com': 'customer-data',
    'brcdn.com': 'recommendation',
    'brsrvr.com': 'recommendation',
    'brsvr.com': 'recommendation',
    'goshoplogic.com': 'recommendation',
  },
  listed: ['BloomReach', 'Exponea', 'Shop Logic'],
  privacy: 'https://www.bloomreach.com/en/legal/privacy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.bloomreach.com/en/legal/privacy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
