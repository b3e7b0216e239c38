import type { Company } from '../company.ts';

export default {
  id: 'io-technologies',
  name: 'IO Technologies',
  parent: null,
  country: 'CZ',
  role: 'processor',
  about: 'Tells publishers which articles are read and how readers move through the site.',
  hosts: {
    'onthe.io': 'analytics',
    'iotechnologies.com': 'analytics',
  },
  privacy: 'https://iotechnologies.com/privacy-policy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://iotechnologies.com/privacy-policy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
