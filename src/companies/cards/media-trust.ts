import type { Company } from '../company.ts';

export default {
  id: 'media-trust',
  name: 'The Media Trust',
  parent: null,
  country: 'US',
  role: 'processor',
  about: 'Scans ads and pages for malware on behalf of publishers.',
  hosts: {
    'webcontentassessor.com': 'fingerprinting',
    'themediatrust.com': 'fingerprinting',
  },
  listed: ['Web Content Assessor'],
  privacy: 'https://mediatrust.com/privacy-policy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://mediatrust.com/privacy-policy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
