import type { Company } from '../company.ts';

export default {
  id: 'outreach',
  name: 'Outreach',
  parent: null,
  country: 'US',
  role: 'processor',
  about: 'Sends sales mails for firms and counts opens and clicks.',
  hosts: {
    'outreach.io': 'marketing',
  },
  privacy: 'https://www.outreach.io/legal/privacy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.outreach.io/legal/privacy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
