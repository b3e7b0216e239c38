import type { Company } from '../company.ts';

export default {
  id: 'forethought',
  name: 'Forethought',
  parent: 'Zendesk',
  country: 'US',
  role: 'processor',
  about: "Answers support questions by robot and sorts customers' requests by what they want.",
  hosts: {
    'forethought.ai': 'ai-chat',
  },
  privacy: 'https://forethought.ai/privacy-policy',
  optOut: null,
  contact: null,
  sources: [
    { url: 'https://forethought.ai/privacy-policy', checked: '2026-11-22', seen: 'cited' },
    { url: 'https://www.zendesk.com/blog/zip1-forethought-future-of-service-self-improving-ai', checked: '2026-11-22' },
  ],
} satisfies Company;
