import type { Company } from '../company.ts';

export default {
  id: 'effective-measure',
  name: 'Effective Measure',
  parent: null,
  country: 'AE',
  role: 'controller',
  about: 'Measured the readers of sites in the Middle East and Africa with surveys and cookies.',
  hosts: {
    'effectivemeasure.net': 'analytics',
    'effectivemeasure.com': 'analytics',
  },
  listed: ['Effective Measure'],
  privacy: 'https://www.effectivemeasure.com/privacy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.effectivemeasure.com/privacy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
