import type { Company } from '../company.ts';

export default {
  id: 'singlespot',
  name: 'Singlespot',
  parent: null,
  country: 'FR',
  role: 'both',
  about: 'Collected phone locations in apps for ads.',
  hosts: {
    'singlespot.com': 'advertising',
    'singlespot.mgr.consensu.org': 'consent',
  },
  listed: ['Singlespot CMP'],
  privacy: null,
  optOut: null,
  contact: null,
  sources: [{ url: 'https://singlespot.com/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
