import type { Company } from '../company.ts';

export default {
  id: 'camelcamelcamel',
  name: 'CamelCamelCamel',
  parent: null,
  country: 'US',
  role: 'controller',
  about: 'Shows price history charts of Amazon products on pages.',
  hosts: {
    'camelcamelcamel.com': 'utility',
  },
  privacy: 'https://camelcamelcamel.com/privacy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://camelcamelcamel.com/privacy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
