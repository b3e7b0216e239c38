import type { Company } from '../company.ts';

export default {
  id: 'eyeota',
  name: 'Eyeota',
  parent: 'Dun & Bradstreet',
  country: 'SG',
  role: 'controller',
  about: 'Collects browsing profiles from publishers worldwide and sells them to advertisers.',
  hosts: {
    'eyeota.net': 'identity',
    'eyeota.com': 'identity',
  },
  listed: ['Eyeota'],
  privacy: 'https://www.eyeota.com/privacy-center',
  optOut: 'https://www.eyeota.com/how-to-opt-out',
  contact: { mail: 'privacy@eyeota.com' },
  sources: [{ url: 'https://www.eyeota.com/privacy-center', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
