import type { Company } from '../company.ts';

export default {
  id: 'fact-finder',
  name: 'FactFinder',
  parent: null,
  country: 'DE',
  role: 'processor',
  about: 'Runs search and product suggestions of web shops; includes Loop54.',
  hosts: {
    'fact-finder.de': 'recommendation',
    'fact-finder.com': 'recommendation',
    'fact-finder.cloud': 'recommendation',
    'loop54.com': 'recommendation',
    'loop54.se': 'recommendation',
    'fact-finder.net': 'utility',
  },
  privacy: 'https://www.fact-finder.com/privacy.html',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.fact-finder.com/privacy.html', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
