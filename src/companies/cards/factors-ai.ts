import type { Company } from '../company.ts';

export default {
  id: 'factors-ai',
  name: 'Factors.ai',
  parent: null,
  country: 'IN',
  role: 'processor',
  about: 'Tells site owners which firms visit and which adverts brought them.',
  hosts: {
    'factors.ai': 'identity',
  },
  privacy: 'https://www.factors.ai/privacy-policy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.factors.ai/privacy-policy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
