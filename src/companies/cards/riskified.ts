import type { Company } from '../company.ts';

export default {
  id: 'riskified',
  name: 'Riskified',
  parent: null,
  country: 'IL',
  role: 'both',
  about: 'Decides for online shops whether an order looks fraudulent, with data from many shops.',
  hosts: {
    'riskified.com': 'fingerprinting',
  },
  listed: ['Riskified'],
  privacy: 'https://www.riskified.com/privacy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.riskified.com/privacy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
