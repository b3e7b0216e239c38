import type { Company } from '../company.ts';

export default {
  id: 'cover-genius',
  name: 'Cover Genius',
  parent: null,
  country: 'AU',
  role: 'controller',
  about: 'Offers insurance inside travel sites and shops.',
  hosts: {
    'covergenius.com': 'utility',
    'xcover.com': 'utility',
    'rentalcover.com': 'utility',
  },
  privacy: 'https://www.xcover.com/en/privacy-policy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.xcover.com/en/privacy-policy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
