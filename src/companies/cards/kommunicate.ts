import type { Company } from '../company.ts';

export default {
  id: 'kommunicate',
  name: 'Kommunicate',
  parent: null,
  country: 'US',
  role: 'processor',
  about: 'Mix of chat robot and human handover that companies place on their pages.',
  hosts: {
    'kommunicate.io': 'live-chat',
    'applozic.com': 'live-chat',
  },
  privacy: 'https://www.kommunicate.io/privacy-policy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.kommunicate.io/privacy-policy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
