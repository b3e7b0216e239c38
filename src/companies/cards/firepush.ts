import type { Company } from '../company.ts';

export default {
  id: 'firepush',
  name: 'Firepush',
  parent: null,
  country: 'LT',
  role: 'processor',
  about: 'Push, text and e-mail reminders for Shopify shops.',
  hosts: {
    'firepush.io': 'marketing',
  },
  listed: ['Firepush'],
  privacy: 'https://getfirepush.com/privacy-policy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://getfirepush.com/privacy-policy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
