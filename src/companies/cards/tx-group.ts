import type { Company } from '../company.ts';

export default {
  id: 'tx-group',
  name: 'TX Group',
  parent: null,
  country: 'CH',
  role: 'controller',
  about: 'Swiss publisher of 20 Minuten and Tages-Anzeiger.',
  hosts: {
    'tx.group': 'content',
    'tamedia.ch': 'content',
    '20min.ch': 'content',
    'tagesanzeiger.ch': 'content',
    '20minuten.ch': 'content',
  },
  privacy: 'https://www.tx.group/en/data-privacy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.tx.group/en/data-privacy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
