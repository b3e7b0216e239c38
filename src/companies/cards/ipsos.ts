import type { Company } from '../company.ts';

export default {
  id: 'ipsos',
  name: 'Ipsos',
  parent: null,
  country: 'FR',
  role: 'both',
  about: 'Asks people questions for market studies and measures site audiences with DotMetrics and Ipsos iris.',
  hosts: {
    'ipsos.com': 'analytics',
    'dotmetrics.net': 'analytics',
  },
  listed: ['DotMetrics'],
  privacy: 'https://www.ipsos.com/en/privacy-data-protection',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.ipsos.com/en/privacy-data-protection', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
