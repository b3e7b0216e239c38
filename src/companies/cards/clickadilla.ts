import type { Company } from '../company.ts';

export default {
  id: 'clickadilla',
  name: 'ClickAdilla',
  parent: null,
  country: 'CY',
  role: 'both',
  about: 'Sells adult, pop-under and push ads by auction.',
  hosts: {
    'clickadilla.com': 'advertising',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [{ url: 'https://clickadilla.com/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
