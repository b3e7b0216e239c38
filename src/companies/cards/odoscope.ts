import type { Company } from '../company.ts';

export default {
  id: 'odoscope',
  name: 'odoscope',
  parent: null,
  country: 'DE',
  role: 'processor',
  about: 'Reorders product lists for each visitor of a shop from earlier visits.',
  hosts: {
    'odoscope.com': 'personalization',
    'odoscope.cloud': 'personalization',
  },
  privacy: 'https://odoscope.com/en/privacy-policy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://odoscope.com/en/privacy-policy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
