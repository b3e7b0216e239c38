import type { Company } from '../company.ts';

export default {
  id: 'toast',
  name: 'Toast',
  parent: null,
  country: 'US',
  role: 'processor',
  about: 'Till and order system of restaurants; keeps guest and payment records.',
  hosts: {
    'toasttab.com': 'utility',
  },
  privacy: 'https://pos.toasttab.com/privacy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://pos.toasttab.com/privacy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
