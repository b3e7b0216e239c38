import type { Company } from '../company.ts';

export default {
  id: 'virtusize',
  name: 'Virtusize',
  parent: null,
  country: 'JP',
  role: 'processor',
  about: 'Compares clothes with a shopper’s own to suggest a size.',
  hosts: {
    'virtusize.com': 'recommendation',
    'virtusize.jp': 'recommendation',
    'virtusize.kr': 'recommendation',
  },
  privacy: 'https://www.virtusize.com/site/privacy-policy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.virtusize.com/site/privacy-policy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
