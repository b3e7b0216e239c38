import type { Company } from '../company.ts';

export default {
  id: 'mediacorp',
  name: 'Mediacorp',
  parent: null,
  country: 'SG',
  role: 'controller',
  about: 'Singapore broadcaster and publisher of CNA and Today.',
  hosts: {
    'mediacorp.sg': 'content',
    'channelnewsasia.com': 'content',
    'mewatch.sg': 'video',
    'todayonline.com': 'content',
    '8world.com': 'content',
  },
  privacy: 'https://www.mediacorp.sg/en/privacypolicy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.mediacorp.sg/en/privacypolicy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
