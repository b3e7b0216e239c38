import type { Company } from '../company.ts';

export default {
  id: 'seel',
  name: 'Seel',
  parent: null,
  country: 'US',
  role: 'controller',
  about: 'Offers return insurance in web shops.',
  hosts: {
    'seel.com': 'utility',
  },
  privacy: 'https://www.seel.com/privacy-policy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.seel.com/privacy-policy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
