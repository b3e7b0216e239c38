import type { Company } from '../company.ts';

export default {
  id: 'netinfo',
  name: 'Net Info',
  parent: 'United Group',
  country: 'BG',
  role: 'controller',
  about: 'Bulgarian publisher of the portals ABV and Vesti.',
  hosts: {
    'netinfo.bg': 'content',
    'abv.bg': 'content',
    'vesti.bg': 'content',
    'adv.abv.bg': 'advertising',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.netinfo.bg/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
