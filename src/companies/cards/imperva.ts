import type { Company } from '../company.ts';

export default {
  id: 'imperva',
  name: 'Imperva',
  parent: 'Thales',
  country: 'US',
  role: 'processor',
  about: 'Shields sites from attacks and examines browsers for robots, also as Distil and Incapsula.',
  hosts: {
    'distilnetworks.com': 'fingerprinting',
    'areyouahuman.com': 'fingerprinting',
    'incapsula.com': 'fingerprinting',
    'incapdns.net': 'fingerprinting',
    'imperva.com': 'fingerprinting',
  },
  listed: ['Distil Networks'],
  privacy: 'https://www.imperva.com/trust-center/privacy-statement/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.imperva.com/trust-center/privacy-statement/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
