import type { Company } from '../company.ts';

export default {
  id: 'recombee',
  name: 'Recombee',
  parent: null,
  country: 'CZ',
  role: 'processor',
  about: 'Suggests articles, films or products from what each user looked at before.',
  hosts: {
    'recombee.com': 'recommendation',
  },
  privacy: 'https://www.recombee.com/privacy-policy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.recombee.com/privacy-policy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
