import type { Company } from '../company.ts';

export default {
  id: 'ahold-delhaize',
  name: 'Ahold Delhaize',
  parent: null,
  country: 'NL',
  role: 'controller',
  about: 'Owner of Albert Heijn, Delhaize, Stop & Shop and Giant.',
  hosts: {
    'aholddelhaize.com': 'content',
    'ah.nl': 'content',
    'ah.be': 'content',
    'delhaize.be': 'content',
    'stopandshop.com': 'content',
    'giantfood.com': 'content',
    'foodlion.com': 'content',
    'hannaford.com': 'content',
    'peapod.com': 'content',
    'etos.nl': 'content',
    'gall.nl': 'content',
  },
  privacy: 'https://www.aholddelhaize.com/privacy-notice/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.aholddelhaize.com/privacy-notice/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
