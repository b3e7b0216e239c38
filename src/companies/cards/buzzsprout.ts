import type { Company } from '../company.ts';

export default {
  id: 'buzzsprout',
  name: 'Buzzsprout',
  parent: null,
  country: 'US',
  role: 'both',
  about: 'Podcast players on blogs that count plays.',
  hosts: {
    'buzzsprout.com': 'content',
  },
  privacy: 'https://www.buzzsprout.com/privacy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.buzzsprout.com/privacy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
