import type { Company } from '../company.ts';

export default {
  id: 'sierra',
  name: 'Sierra',
  parent: null,
  country: 'US',
  role: 'processor',
  about: 'Runs talking robots that serve customers in the name of large brands.',
  hosts: {
    'sierra.chat': 'ai-chat',
    'sierra.ai': 'ai-chat',
  },
  privacy: 'https://sierra.ai/privacy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://sierra.ai/privacy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
