import type { Company } from '../company.ts';

export default {
  id: 'boost-ai',
  name: 'boost.ai',
  parent: null,
  country: 'NO',
  role: 'processor',
  about: 'Norwegian maker of the chat robots of banks, insurers and public offices.',
  hosts: {
    'boost.ai': 'ai-chat',
  },
  privacy: 'https://boost.ai/privacy-policy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://boost.ai/privacy-policy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
