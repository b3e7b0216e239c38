import type { Company } from '../company.ts';

export default {
  id: 'edrone',
  name: 'edrone',
  parent: null,
  country: 'PL',
  role: 'processor',
  about: 'Follows shoppers and sends them reminders about baskets and products.',
  hosts: {
    'edrone.me': 'marketing',
  },
  privacy: 'https://edrone.me/privacy-policy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://edrone.me/privacy-policy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
