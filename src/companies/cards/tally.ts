import type { Company } from '../company.ts';

export default {
  id: 'tally',
  name: 'Tally',
  parent: null,
  country: 'BE',
  role: 'processor',
  about: 'Belgian form builder whose forms appear in blogs and start-up sites.',
  hosts: {
    'tally.so': 'customer-support',
  },
  privacy: 'https://tally.so/help/privacy-policy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://tally.so/help/privacy-policy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
