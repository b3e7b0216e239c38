import type { Company } from '../company.ts';

export default {
  id: 'teasernet',
  name: 'TeaserNet',
  parent: null,
  country: 'RU',
  role: 'controller',
  about: 'Network of small picture advertisements on Russian-language sites.',
  hosts: {
    'teasernet.com': 'advertising',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [{ url: 'https://teasernet.com/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
