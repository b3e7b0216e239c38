import type { Company } from '../company.ts';

export default {
  id: 'posh-ai',
  name: 'Posh AI',
  parent: null,
  country: 'US',
  role: 'processor',
  about: 'Chat and phone robots for banks and credit unions.',
  hosts: {
    'poshdevelopment.com': 'ai-chat',
    'posh.ai': 'ai-chat',
  },
  privacy: 'https://www.posh.ai/privacy-policy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.posh.ai/privacy-policy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
