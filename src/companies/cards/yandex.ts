import type { Company } from '../company.ts';

export default {
  id: 'yandex',
  name: 'Yandex',
  hosts: {
    'mc.yandex.ru': 'analytics',
    'mc.yandex.com': 'analytics',
    'an.yandex.ru': 'advertising',
    'adfox.ru': 'advertising',
    'yastatic.net': 'cdn',
    'yandex.ru': 'content',
    'yandex.com': 'content',
    'yandex.net': 'content',
  },
  privacy: 'https://yandex.com/legal/confidential/en/',
  sources: [{ url: 'https://yandex.com/legal/confidential/en/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
