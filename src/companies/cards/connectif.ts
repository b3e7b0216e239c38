import type { Company } from '../company.ts';

export default {
  id: 'connectif',
  name: 'Connectif',
  parent: null,
  country: 'ES',
  role: 'processor',
  about: 'Follows shoppers and sends them fitting messages and offers.',
  hosts: {
    'connectif.cloud': 'personalization',
    'connectif.ai': 'personalization',
  },
  privacy: 'https://connectif.ai/en/privacy-policy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://connectif.ai/en/privacy-policy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
