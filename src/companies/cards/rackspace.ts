import type { Company } from '../company.ts';

export default {
  id: 'rackspace',
  name: 'Rackspace',
  parent: null,
  country: 'US',
  role: 'processor',
  about: 'Rents out servers and file storage to other companies.',
  hosts: {
    'rackspace.com': 'hosting',
    'rackspacecloud.com': 'hosting',
    'rackcdn.com': 'hosting',
    'raxcdn.com': 'hosting',
    'websitetestlink.com': 'hosting',
  },
  listed: ['Rackspace'],
  privacy: 'https://www.rackspace.com/information/legal/privacystatement',
  optOut: null,
  contact: null,
  sources: [
    { url: 'https://www.rackspace.com/information/legal/privacystatement', checked: '2026-11-22', seen: 'cited' },
    { url: 'https://docs.rackspace.com/', checked: '2026-11-22', seen: 'cited' },
  ],
} satisfies Company;
