import type { Company } from '../company.ts';

export default {
  id: 'wiredminds',
  name: 'WiredMinds',
  parent: null,
  country: 'DE',
  role: 'processor',
  about: 'Works out from network addresses which companies visit a site.',
  hosts: {
    'wiredminds.de': 'identity',
    'wiredminds.com': 'identity',
  },
  privacy: 'https://www.wiredminds.de/en/data-protection/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.wiredminds.de/en/data-protection/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
