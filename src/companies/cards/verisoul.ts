import type { Company } from '../company.ts';

export default {
  id: 'verisoul',
  name: 'Verisoul',
  parent: null,
  country: 'US',
  role: 'processor',
  about: 'Looks for duplicate and fake accounts by device and behaviour.',
  hosts: {
    'verisoul.ai': 'fingerprinting',
  },
  privacy: 'https://www.verisoul.ai/privacy-policy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.verisoul.ai/privacy-policy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
