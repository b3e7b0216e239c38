import type { Company } from '../company.ts';

export default {
  id: 'alhena-ai',
  name: 'Alhena AI',
  parent: null,
  country: 'US',
  role: 'processor',
  about: "Robot assistant, earlier Gleen, that answers shoppers from a store's own texts.",
  hosts: {
    'gleen.ai': 'ai-chat',
    'alhena.ai': 'ai-chat',
  },
  privacy: 'https://alhena.ai/privacy-policy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://alhena.ai/privacy-policy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
