import type { Company } from '../company.ts';

export default {
  id: 'vultr',
  name: 'Vultr',
  parent: null,
  country: 'US',
  role: 'processor',
  about: 'Rents out servers and file storage to other companies.',
  hosts: {
    'vultr.com': 'hosting',
  },
  privacy: 'https://www.vultr.com/legal/privacy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.vultr.com/legal/privacy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
