import type { Company } from '../company.ts';

export default {
  id: 'npaw',
  name: 'NPAW',
  parent: null,
  country: 'ES',
  role: 'processor',
  about: 'Measures how well streamed video plays for each viewer, for broadcasters.',
  hosts: {
    'npaw.com': 'analytics',
    'youbora.com': 'analytics',
    'youboranqs01.com': 'analytics',
    'youboranqs02.com': 'analytics',
    'nice264.com': 'analytics',
  },
  privacy: 'https://npaw.com/privacy-policy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://npaw.com/privacy-policy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
