import type { Company } from '../company.ts';

export default {
  id: 'kauz',
  name: 'Kauz',
  parent: null,
  country: 'DE',
  role: 'processor',
  about: 'German chat robots for insurers, banks and shops.',
  hosts: {
    'kauz.ai': 'ai-chat',
    'kauz.net': 'ai-chat',
  },
  privacy: 'https://kauz.ai/datenschutz/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://kauz.ai/datenschutz/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
