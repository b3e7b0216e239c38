import type { Company } from '../company.ts';

export default {
  id: 'recruitics',
  name: 'Recruitics',
  parent: null,
  country: 'US',
  role: 'processor',
  about: 'Places and measures job ads for large employers.',
  hosts: {
    'recruitics.com': 'advertising',
  },
  privacy: 'https://info.recruitics.com/legal/privacy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://info.recruitics.com/legal/privacy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
