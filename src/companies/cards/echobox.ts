import type { Company } from '../company.ts';

export default {
  id: 'echobox',
  name: 'Echobox',
  parent: null,
  country: 'GB',
  role: 'processor',
  about: 'Posts publishers’ articles to social networks and counts who clicks.',
  hosts: {
    'echobox.com': 'social',
    'ebx.sh': 'social',
  },
  privacy: 'https://www.echobox.com/legal/privacy-policy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.echobox.com/legal/privacy-policy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
