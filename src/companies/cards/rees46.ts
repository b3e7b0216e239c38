import type { Company } from '../company.ts';

export default {
  id: 'rees46',
  name: 'REES46',
  parent: null,
  country: 'RU',
  role: 'processor',
  about: 'Suggests products and mails shoppers about what they viewed.',
  hosts: {
    'rees46.com': 'recommendation',
    'rees46.ru': 'recommendation',
  },
  privacy: 'https://rees46.com/en/privacy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://rees46.com/en/privacy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
