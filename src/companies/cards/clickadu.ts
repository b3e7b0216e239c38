import type { Company } from '../company.ts';

export default {
  id: 'clickadu',
  name: 'Clickadu',
  parent: null,
  country: 'CZ',
  role: 'both',
  about: 'Sells pop-up, push and video ads.',
  hosts: {
    'clickadu.com': 'advertising',
  },
  listed: ['Clickadu (Winner Solutions)'],
  privacy: null,
  optOut: null,
  contact: null,
  sources: [{ url: 'https://clickadu.com/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
