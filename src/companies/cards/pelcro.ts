import type { Company } from '../company.ts';

export default {
  id: 'pelcro',
  name: 'Pelcro',
  parent: null,
  country: 'CA',
  role: 'processor',
  about: 'Sells subscriptions and controls paywalls for magazines and newsletters.',
  hosts: {
    'pelcro.com': 'utility',
  },
  privacy: 'https://www.pelcro.com/privacy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.pelcro.com/privacy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
