import type { Company } from '../company.ts';

export default {
  id: 'verint',
  name: 'Verint',
  parent: null,
  country: 'US',
  role: 'processor',
  about: 'Satisfaction surveys, once ForeSee and OpinionLab, that pop up while people use a site.',
  hosts: {
    'foresee.com': 'customer-support',
    'foreseeresults.com': 'customer-support',
    '4seeresults.com': 'customer-support',
    'answerscloud.com': 'customer-support',
    'opinionlab.com': 'customer-support',
    'verint.com': 'customer-support',
  },
  listed: ['ForeSee'],
  privacy: 'https://www.verint.com/our-company/legal-documents/privacy-policy/',
  optOut: null,
  contact: null,
  sources: [
    { url: 'https://www.verint.com/our-company/legal-documents/privacy-policy/', checked: '2026-11-22', seen: 'cited' },
  ],
} satisfies Company;
