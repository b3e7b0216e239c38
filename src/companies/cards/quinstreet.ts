import type { Company } from '../company.ts';

export default {
  id: 'quinstreet',
  name: 'QuinStreet',
  parent: null,
  country: 'US',
  role: 'both',
  about: 'Runs comparison sites and sells the requests of their visitors to insurers and lenders.',
  hosts: {
    'quinstreet.com': 'advertising',
    'qnsr.com': 'advertising',
    'qsstats.com': 'advertising',
    'b2btechleadform.com': 'advertising',
  },
  listed: ['QuinStreet'],
  privacy: null,
  optOut: null,
  contact: null,
  sources: [{ url: 'https://quinstreet.com/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
