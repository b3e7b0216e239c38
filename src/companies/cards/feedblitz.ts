import type { Company } from '../company.ts';

export default {
  id: 'feedblitz',
  name: 'FeedBlitz',
  parent: null,
  country: 'US',
  role: 'processor',
  about: 'Newsletter forms and share buttons of bloggers.',
  hosts: {
    'feedblitz.com': 'marketing',
  },
  privacy: 'https://www.feedblitz.com/privacy-policy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.feedblitz.com/privacy-policy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
