import type { Company } from '../company.ts';

export default {
  id: 'decagon',
  name: 'Decagon',
  parent: null,
  country: 'US',
  role: 'processor',
  about: "Lets companies put a robot agent on their pages that handles customers' requests.",
  hosts: {
    'decagon.ai': 'ai-chat',
  },
  privacy: 'https://decagon.ai/privacy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://decagon.ai/privacy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
