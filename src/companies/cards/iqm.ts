import type { Company } from '../company.ts';

export default {
  id: 'iqm',
  name: 'IQM',
  parent: null,
  country: 'US',
  role: 'both',
  about: 'Aims political and health ads at households by auction.',
  hosts: {
    'iqm.com': 'advertising',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [{ url: 'https://iqm.com/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
