import type { Company } from '../company.ts';

export default {
  id: 'czech-news-center',
  name: 'Czech News Center',
  parent: null,
  country: 'CZ',
  role: 'controller',
  about: 'Czech publisher of Blesk and Reflex.',
  hosts: {
    'cncenter.cz': 'content',
    'cncdn.cz': 'content',
    'blesk.cz': 'content',
    'reflex.cz': 'content',
    'isport.cz': 'content',
    'e15.cz': 'content',
    'zive.cz': 'content',
    'recepty.cz': 'content',
    'cncimg.cz': 'content',
  },
  privacy: 'https://www.cncenter.cz/ochrana-soukromi',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.cncenter.cz/ochrana-soukromi', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
