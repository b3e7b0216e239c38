import type { Company } from '../company.ts';

export default {
  id: 'transunion',
  name: 'TransUnion',
  hosts: {
    'agkn.com': 'identity',
    'iesnare.com': 'fingerprinting',
    'iovation.com': 'fingerprinting',
  },
  privacy: 'https://www.transunion.com/privacy/transunion',
  sources: [{ url: 'https://www.transunion.com/privacy/transunion', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
