import type { Company } from '../company.ts';

export default {
  id: 'podium',
  name: 'Podium',
  parent: null,
  country: 'US',
  role: 'processor',
  about: 'Text-message chat and review requests for local businesses such as dealers and dentists.',
  hosts: {
    'podium.com': 'live-chat',
  },
  privacy: 'https://www.podium.com/privacy-policy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.podium.com/privacy-policy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
