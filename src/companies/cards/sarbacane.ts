import type { Company } from '../company.ts';

export default {
  id: 'sarbacane',
  name: 'Sarbacane',
  parent: 'Positive Group',
  country: 'FR',
  role: 'processor',
  about: 'Sends newsletters for companies and counts opens and clicks.',
  hosts: {
    'sarbacane.com': 'marketing',
    'sbc33.com': 'marketing',
    'primotexto.com': 'marketing',
  },
  privacy: 'https://www.sarbacane.com/en/privacy-policy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.sarbacane.com/en/privacy-policy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
