import type { Company } from '../company.ts';

export default {
  id: 'rapid7',
  name: 'Rapid7',
  parent: null,
  country: 'US',
  role: 'processor',
  about: 'Collects logs from sites with Logentries and looks for attacks in them.',
  hosts: {
    'logentries.com': 'analytics',
    'rapid7.com': 'analytics',
  },
  listed: ['Logentries'],
  privacy: 'https://www.rapid7.com/privacy-policy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.rapid7.com/privacy-policy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
