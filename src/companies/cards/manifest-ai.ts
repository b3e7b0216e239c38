import type { Company } from '../company.ts';

export default {
  id: 'manifest-ai',
  name: 'Manifest AI',
  parent: null,
  country: 'US',
  role: 'processor',
  about: 'Robot shopping assistant that answers product questions in online shops.',
  hosts: {
    'getmanifest.ai': 'ai-chat',
  },
  privacy: 'https://getmanifest.ai/privacy-policy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://getmanifest.ai/privacy-policy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
