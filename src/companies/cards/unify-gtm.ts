import type { Company } from '../company.ts';

export default {
  id: 'unify-gtm',
  name: 'Unify',
  parent: null,
  country: 'US',
  role: 'both',
  about: 'Names firms and people behind visits so that sales staff can write to them.',
  hosts: {
    'unifyintent.com': 'identity',
    'unifygtm.com': 'identity',
  },
  privacy: 'https://www.unifygtm.com/privacy-policy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.unifygtm.com/privacy-policy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
