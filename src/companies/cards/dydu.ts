import type { Company } from '../company.ts';

export default {
  id: 'dydu',
  name: 'Dydu',
  parent: null,
  country: 'FR',
  role: 'processor',
  about: 'French chat robots for public offices and companies.',
  hosts: {
    'dydu.ai': 'ai-chat',
    'doyoudreamup.com': 'ai-chat',
  },
  privacy: 'https://www.dydu.ai/en/privacy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.dydu.ai/en/privacy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
