import type { Company } from '../company.ts';

export default {
  id: 'dianomi',
  name: 'Dianomi',
  parent: null,
  country: 'GB',
  role: 'controller',
  about: 'Places money and business offers under articles on financial news sites.',
  hosts: {
    'dianomi.com': 'recommendation',
    'dianomioffers.co.uk': 'recommendation',
  },
  listed: ['dianomi'],
  privacy: 'https://www.dianomi.com/legal/privacy.epl',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.dianomi.com/legal/privacy.epl', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
