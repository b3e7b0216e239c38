import type { Company } from '../company.ts';

export default {
  id: 'entrust',
  name: 'Entrust',
  parent: null,
  country: 'US',
  role: 'processor',
  about: 'Gave sites certificates and serves banks with card and identity checks.',
  hosts: {
    'entrust.com': 'utility',
    'entrust.net': 'utility',
  },
  listed: ['Entrust Datacard'],
  privacy: 'https://www.entrust.com/legal-compliance/data-privacy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.entrust.com/legal-compliance/data-privacy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
