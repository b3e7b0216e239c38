import type { Company } from '../company.ts';

export default {
  id: 'quandoo',
  name: 'Quandoo',
  parent: 'Recruit',
  country: 'DE',
  role: 'both',
  about: 'Restaurant reservations and a booking widget.',
  hosts: {
    'quandoo.com': 'utility',
    'quandoo.de': 'utility',
  },
  privacy: 'https://www.quandoo.com/privacy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.quandoo.com/privacy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
