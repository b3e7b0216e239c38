import type { Company } from '../company.ts';

export default {
  id: 'jimdo',
  name: 'Jimdo',
  parent: null,
  country: 'DE',
  role: 'processor',
  about: 'Builds and hosts sites for small companies.',
  hosts: {
    'jimdo.com': 'hosting',
    'jimstatic.com': 'hosting',
    'jimdofree.com': 'hosting',
    'jimcdn.com': 'hosting',
    'jimdosite.com': 'hosting',
  },
  privacy: 'https://www.jimdo.com/info/privacy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.jimdo.com/info/privacy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
