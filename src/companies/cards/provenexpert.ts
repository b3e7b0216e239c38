import type { Company } from '../company.ts';

export default {
  id: 'provenexpert',
  name: 'ProvenExpert',
  parent: null,
  country: 'DE',
  role: 'controller',
  about: "Collects customer reviews and shows them as seals on companies' pages.",
  hosts: {
    'provenexpert.com': 'customer-support',
    'provenexpert.net': 'customer-support',
  },
  privacy: 'https://www.provenexpert.com/en-us/privacy-policy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.provenexpert.com/en-us/privacy-policy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
