import type { Company } from '../company.ts';

export default {
  id: 'newo-ai',
  name: 'Newo.ai',
  parent: null,
  country: 'US',
  role: 'processor',
  about: 'Robot receptionists for local businesses on phone and web.',
  hosts: {
    'newo.ai': 'ai-chat',
  },
  privacy: 'https://newo.ai/privacy-policy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://newo.ai/privacy-policy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
