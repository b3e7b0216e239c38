import type { Company } from '../company.ts';

export default {
  id: 'northfork',
  name: 'Northfork',
  parent: null,
  country: 'SE',
  role: 'processor',
  about: 'Turns recipes on food sites into filled supermarket baskets.',
  hosts: {
    'northfork.se': 'advertising',
    'northfork.ai': 'advertising',
  },
  privacy: 'https://northfork.ai/privacy-policy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://northfork.ai/privacy-policy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
