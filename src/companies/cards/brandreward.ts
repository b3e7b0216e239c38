import type { Company } from '../company.ts';

export default {
  id: 'brandreward',
  name: 'Brandreward',
  parent: null,
  country: 'CN',
  role: 'both',
  about: 'Turns shop links on websites into paid ones.',
  hosts: {
    'brandreward.com': 'advertising',
  },
  privacy: 'https://www.brandreward.com/privacy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.brandreward.com/privacy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
