import type { Company } from '../company.ts';

export default {
  id: 'qualified',
  name: 'Qualified',
  parent: 'Salesforce',
  country: 'US',
  role: 'processor',
  about: 'Spots business visitors by their employer and lets a robot seller start a chat.',
  hosts: {
    'qualified.com': 'ai-chat',
  },
  privacy: 'https://www.qualified.com/legal/privacy',
  optOut: null,
  contact: null,
  sources: [
    { url: 'https://www.qualified.com/legal/privacy', checked: '2026-11-22', seen: 'cited' },
    { url: 'https://www.salesforce.com/news/', checked: '2026-11-22', seen: 'cited' },
  ],
} satisfies Company;
