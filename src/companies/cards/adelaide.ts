import type { Company } from '../company.ts';

export default {
  id: 'adelaide',
  name: 'Adelaide',
  parent: null,
  country: 'US',
  role: 'processor',
  about: 'Scores how much attention an ad place is likely to get.',
  hosts: {
    'adelaidemetrics.com': 'advertising',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [{ url: 'https://adelaidemetrics.com/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
