import type { Company } from '../company.ts';

export default {
  id: 'hprofits',
  name: 'HProfits',
  parent: null,
  country: 'CY',
  role: 'both',
  about: 'Sells adult pop-under and video ads.',
  hosts: {
    'hprofits.com': 'advertising',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [{ url: 'https://hprofits.com/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
