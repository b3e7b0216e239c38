import type { Company } from '../company.ts';

export default {
  id: 'fingerprint',
  name: 'Fingerprint',
  parent: null,
  country: 'US',
  role: 'processor',
  about: 'Recognises a browser by its technical traits, even after cookies are cleared.',
  hosts: {
    'fpjs.io': 'fingerprinting',
    'fpcdn.io': 'fingerprinting',
    'fpjscdn.net': 'fingerprinting',
    'fpnpmcdn.net': 'fingerprinting',
    'openfpcdn.io': 'fingerprinting',
    'fingerprint.com': 'fingerprinting',
    'fingerprintjs.com': 'fingerprinting',
  },
  privacy: 'https://fingerprint.com/privacy-policy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://fingerprint.com/privacy-policy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
