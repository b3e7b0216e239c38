import type { Company } from '../company.ts';

export default {
  id: 'dify',
  name: 'Dify',
  parent: null,
  country: 'US',
  role: 'processor',
  about: 'Builder and host for chat robots made from language models.',
  hosts: {
    'dify.ai': 'ai-chat',
    'udify.app': 'ai-chat',
  },
  privacy: 'https://dify.ai/privacy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://dify.ai/privacy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
