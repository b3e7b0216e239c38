import type { Company } from '../company.ts';

export default {
  id: 'incognia',
  name: 'Incognia',
  parent: null,
  country: 'US',
  role: 'processor',
  about: 'Recognises devices and places where phones are used, to verify account holders.',
  hosts: {
    'incognia.com': 'fingerprinting',
  },
  privacy: 'https://www.incognia.com/policies/privacy-policy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.incognia.com/policies/privacy-policy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
