import type { Company } from '../company.ts';

export default {
  id: 'clerk-io',
  name: 'Clerk.io',
  parent: null,
  country: 'DK',
  role: 'processor',
  about: 'Runs search, product suggestions and mails for web shops.',
  hosts: {
    'clerk.io': 'recommendation',
  },
  listed: ['Clerk.io ApS'],
  privacy: 'https://www.clerk.io/privacy-policy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.clerk.io/privacy-policy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
