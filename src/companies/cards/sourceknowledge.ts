import type { Company } from '../company.ts';

export default {
  id: 'sourceknowledge',
  name: 'SourceKnowledge',
  parent: null,
  country: 'CA',
  role: 'both',
  about: 'Sends shoppers to shops by ads and tracks their purchases.',
  hosts: {
    'provenpixel.com': 'advertising',
    'sourceknowledge.com': 'advertising',
  },
  listed: ['SourceKnowledge'],
  privacy: null,
  optOut: null,
  contact: null,
  sources: [{ url: 'https://sourceknowledge.com/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
