import type { Company } from '../company.ts';

export default {
  id: 'yookassa',
  name: 'YooMoney',
  parent: 'Sber',
  country: 'RU',
  role: 'processor',
  about: 'Handles payments for Russian shops, also as YooKassa.',
  hosts: {
    'yoomoney.ru': 'utility',
    'yookassa.ru': 'utility',
    'yoomoney.com': 'utility',
  },
  privacy: 'https://yoomoney.ru/page?id=525698',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://yoomoney.ru/page?id=525698', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
