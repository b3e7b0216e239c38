import type { Company } from '../company.ts';

export default {
  id: 'rte',
  name: 'RTÉ',
  parent: null,
  country: 'IE',
  role: 'controller',
  about: 'Public broadcaster of Ireland; these hosts serve news and player.',
  hosts: {
    'rte.ie': 'content',
    'rasset.ie': 'content',
  },
  privacy: 'https://www.rte.ie/about/en/policies-and-reports/policies/2012/0221/291618-privacy-policy/',
  optOut: null,
  contact: null,
  sources: [
    {
      url: 'https://www.rte.ie/about/en/policies-and-reports/policies/2012/0221/291618-privacy-policy/',
      checked: '2026-11-22',
      seen: 'cited',
    },
  ],
} satisfies Company;
