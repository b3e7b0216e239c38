import type { Company } from '../company.ts';

export default {
  id: 'leadpages',
  name: 'Leadpages',
  parent: 'Redbrick',
  country: 'US',
  role: 'processor',
  about: 'Hosts landing pages and pop-up forms that collect e-mail addresses.',
  hosts: {
    'leadpages.net': 'marketing',
    'leadpages.com': 'marketing',
    'lpages.co': 'marketing',
  },
  privacy: 'https://www.leadpages.com/legal/privacy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.leadpages.com/legal/privacy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
