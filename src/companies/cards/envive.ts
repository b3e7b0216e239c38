import type { Company } from '../company.ts';

export default {
  id: 'envive',
  name: 'Envive',
  parent: null,
  country: 'US',
  role: 'processor',
  about: 'Robot that answers product questions in shops, earlier called Spiffy.',
  hosts: {
    'spiffy.ai': 'ai-chat',
    'envive.ai': 'ai-chat',
  },
  privacy: 'https://www.envive.ai/privacy-policy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.envive.ai/privacy-policy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
