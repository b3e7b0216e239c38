import type { Company } from '../company.ts';

export default {
  id: 'gladly',
  name: 'Gladly',
  parent: null,
  country: 'US',
  role: 'processor',
  about: 'Chat and help desk that keeps one lifelong conversation per customer for retailers.',
  hosts: {
    'gladly.com': 'live-chat',
    'gladly.ai': 'live-chat',
  },
  listed: ['Gladly'],
  privacy: 'https://www.gladly.ai/privacy-policy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.gladly.ai/privacy-policy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
