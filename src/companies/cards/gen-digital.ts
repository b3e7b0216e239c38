import type { Company } from '../company.ts';

export default {
  id: 'gen-digital',
  name: 'Gen Digital',
  parent: null,
  country: 'US',
  role: 'controller',
  about: 'Makes Norton, Avast and AVG; shops show its safety seals.',
  hosts: {
    'norton.com': 'utility',
    'avast.com': 'utility',
    'avg.com': 'utility',
    'lifelock.com': 'utility',
    'gendigital.com': 'utility',
    'avcdn.net': 'utility',
    'ccleaner.com': 'utility',
    'avira.com': 'utility',
    'reputationdefender.com': 'utility',
  },
  listed: ['AVG'],
  privacy: 'https://www.gendigital.com/us/en/privacy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.gendigital.com/us/en/privacy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
