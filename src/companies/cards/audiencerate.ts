import type { Company } from '../company.ts';

export default {
  id: 'audiencerate',
  name: 'AudienceRate',
  parent: null,
  country: 'GB',
  role: 'controller',
  about: 'Passes audience data between data sellers and ad buyers.',
  hosts: {
    'audrte.com': 'identity',
    'audiencerate.com': 'identity',
  },
  listed: ['Audience Rate'],
  privacy: null,
  optOut: null,
  contact: null,
  sources: [{ url: 'https://audiencerate.com/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
