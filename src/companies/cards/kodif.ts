import type { Company } from '../company.ts';

export default {
  id: 'kodif',
  name: 'Kodif',
  parent: null,
  country: 'US',
  role: 'processor',
  about: 'Robot agent for customer service of online brands.',
  hosts: {
    'kodif.ai': 'ai-chat',
    'kodif.io': 'ai-chat',
  },
  privacy: 'https://kodif.ai/privacy-policy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://kodif.ai/privacy-policy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
