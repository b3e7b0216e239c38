import type { Company } from '../company.ts';

export default {
  id: 'braze',
  name: 'Braze',
  parent: null,
  country: 'US',
  role: 'processor',
  about: 'Sends app messages, mails and web notices chosen from each user’s behaviour.',
  hosts: {
    'braze.com': 'marketing',
    'braze.eu': 'marketing',
    'appboy.com': 'marketing',
    'appboycdn.com': 'marketing',
  },
  listed: ['Braze'],
  privacy: 'https://www.braze.com/company/legal/privacy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.braze.com/company/legal/privacy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
