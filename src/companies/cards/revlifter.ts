import type { Company } from '../company.ts';

export default {
  id: 'revlifter',
  name: 'RevLifter',
  parent: null,
  country: 'GB',
  role: 'processor',
  about: 'Chooses which discount a shop offers to each visitor.',
  hosts: {
    'revlifter.com': 'personalization',
    'revlifter.io': 'personalization',
  },
  listed: ['Revlifter'],
  privacy: 'https://www.revlifter.com/privacy-policy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.revlifter.com/privacy-policy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
