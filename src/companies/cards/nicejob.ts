import type { Company } from '../company.ts';

export default {
  id: 'nicejob',
  name: 'NiceJob',
  parent: null,
  country: 'CA',
  role: 'processor',
  about: "Asks customers of local firms for reviews and shows them on the firm's page.",
  hosts: {
    'nicejob.com': 'customer-support',
    'nicejob.co': 'customer-support',
  },
  privacy: 'https://get.nicejob.com/privacy-policy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://get.nicejob.com/privacy-policy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
