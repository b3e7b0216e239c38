import type { Company } from '../company.ts';

export default {
  id: 'strato',
  name: 'STRATO',
  parent: 'United Internet',
  country: 'DE',
  role: 'processor',
  about: 'Hosts sites and web addresses for small companies.',
  hosts: {
    'strato.de': 'hosting',
    'strato-hosting.eu': 'hosting',
    'strato-editor.com': 'hosting',
  },
  privacy: 'https://www.strato.de/datenschutz/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.strato.de/datenschutz/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
