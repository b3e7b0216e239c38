import type { Company } from '../company.ts';

export default {
  id: 'fraudlogix',
  name: 'Fraudlogix',
  parent: null,
  country: 'US',
  role: 'processor',
  about: 'Looks at who views an ad to find robots and risky addresses.',
  hosts: {
    'yabidos.com': 'fingerprinting',
    'fraudlogix.com': 'fingerprinting',
  },
  listed: ['Fraudlogix'],
  privacy: 'https://www.fraudlogix.com/privacy-policy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.fraudlogix.com/privacy-policy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
