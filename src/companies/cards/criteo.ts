import type { Company } from '../company.ts';

export default {
  id: 'criteo',
  name: 'Criteo',
  hosts: {
    'criteo.com': 'advertising',
    'criteo.net': 'advertising',
    'hlserve.com': 'advertising',
    'bidswitch.net': 'advertising',
  },
  privacy: 'https://www.criteo.com/privacy/',
  sources: [{ url: 'https://www.criteo.com/privacy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
