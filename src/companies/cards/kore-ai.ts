import type { Company } from '../company.ts';

export default {
  id: 'kore-ai',
  name: 'Kore.ai',
  parent: null,
  country: 'US',
  role: 'processor',
  about: "Builder for companies' own chat and voice robots.",
  hosts: {
    'kore.ai': 'ai-chat',
  },
  privacy: 'https://www.kore.ai/privacy-policy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.kore.ai/privacy-policy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
