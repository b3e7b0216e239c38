import type { Company } from '../company.ts';

export default {
  id: 'contabo',
  name: 'Contabo',
  parent: null,
  country: 'DE',
  role: 'processor',
  about: 'Rents out servers to other companies.',
  hosts: {
    'contabo.com': 'hosting',
    'contabo.net': 'hosting',
    'contaboserver.net': 'hosting',
  },
  privacy: 'https://contabo.com/en/legal/privacy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://contabo.com/en/legal/privacy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
