import type { Company } from '../company.ts';

export default {
  id: 'accertify',
  name: 'Accertify',
  parent: null,
  country: 'US',
  role: 'processor',
  about: 'Recognises devices of ticket and travel buyers to stop card fraud.',
  hosts: {
    'accertify.net': 'fingerprinting',
    'accertify.com': 'fingerprinting',
    'cdn-net.com': 'fingerprinting',
  },
  listed: ['InAuth'],
  privacy: 'https://www.accertify.com/privacy-policy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.accertify.com/privacy-policy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
