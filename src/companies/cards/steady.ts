import type { Company } from '../company.ts';

export default {
  id: 'steady',
  name: 'Steady',
  parent: null,
  country: 'DE',
  role: 'both',
  about: 'Runs paid memberships for German bloggers, podcasters and small media.',
  hosts: {
    'steadyhq.com': 'utility',
    'steady.page': 'utility',
  },
  privacy: 'https://steady.page/en/privacy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://steady.page/en/privacy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
