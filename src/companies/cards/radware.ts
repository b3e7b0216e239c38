import type { Company } from '../company.ts';

export default {
  id: 'radware',
  name: 'Radware',
  parent: null,
  country: 'IL',
  role: 'processor',
  about: "Protects sites from attacks; its bot manager studies each visitor's browser.",
  hosts: {
    'radware.com': 'fingerprinting',
    'perfdrive.com': 'fingerprinting',
    'shieldsquare.net': 'fingerprinting',
    'shieldsquare.com': 'fingerprinting',
  },
  privacy: 'https://www.radware.com/privacypolicy.aspx/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.radware.com/privacypolicy.aspx/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
