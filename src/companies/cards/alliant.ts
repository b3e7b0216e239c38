import type { Company } from '../company.ts';

export default {
  id: 'alliant',
  name: 'Alliant',
  parent: null,
  country: 'US',
  role: 'controller',
  about: 'Data broker that pools mail-order purchases and sells target groups.',
  hosts: {
    'alliantdata.com': 'identity',
    'alliantinsight.com': 'identity',
  },
  privacy: 'https://alliantinsight.com/alliant-privacy-policy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://alliantinsight.com/alliant-privacy-policy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
