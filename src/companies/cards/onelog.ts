import type { Company } from '../company.ts';

export default {
  id: 'onelog',
  name: 'OneLog',
  parent: null,
  country: 'CH',
  role: 'both',
  about: 'Gives readers one shared login for the large Swiss news sites.',
  hosts: {
    'onelog.ch': 'identity',
  },
  privacy: 'https://consumer.onelog.ch/data-protection',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://consumer.onelog.ch/data-protection', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
