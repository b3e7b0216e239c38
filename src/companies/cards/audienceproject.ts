import type { Company } from '../company.ts';

export default {
  id: 'audienceproject',
  name: 'AudienceProject',
  parent: null,
  country: 'DK',
  role: 'both',
  about: 'Measures who sees ads, partly by asking people questions through UserReport.',
  hosts: {
    'audienceproject.com': 'analytics',
    'userreport.com': 'analytics',
  },
  listed: ['UserReport'],
  privacy: null,
  optOut: null,
  contact: null,
  sources: [{ url: 'https://privacy.audienceproject.com/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
