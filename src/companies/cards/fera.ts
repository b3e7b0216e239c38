import type { Company } from '../company.ts';

export default {
  id: 'fera',
  name: 'Fera',
  parent: null,
  country: 'CA',
  role: 'processor',
  about: 'Reviews and photos of buyers for small online shops.',
  hosts: {
    'fera.ai': 'customer-support',
  },
  privacy: 'https://www.fera.ai/privacy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.fera.ai/privacy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
