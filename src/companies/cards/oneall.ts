import type { Company } from '../company.ts';

export default {
  id: 'oneall',
  name: 'OneAll',
  parent: null,
  country: 'AT',
  role: 'processor',
  about: 'Log-in buttons for social networks on other sites.',
  hosts: {
    'oneall.com': 'utility',
  },
  listed: ['OneAll'],
  privacy: 'https://www.oneall.com/company/privacy-policy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.oneall.com/company/privacy-policy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
