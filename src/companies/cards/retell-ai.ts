import type { Company } from '../company.ts';

export default {
  id: 'retell-ai',
  name: 'Retell AI',
  parent: null,
  country: 'US',
  role: 'processor',
  about: 'Voice and chat robots that take calls for companies.',
  hosts: {
    'retellai.com': 'ai-chat',
  },
  privacy: 'https://www.retellai.com/legal/privacy-policy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.retellai.com/legal/privacy-policy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
