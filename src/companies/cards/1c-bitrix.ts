import type { Company } from '../company.ts';

export default {
  id: '1c-bitrix',
  name: '1C-Bitrix',
  parent: '1C',
  country: 'RU',
  role: 'processor',
  about: 'Russian maker of software for running web sites.',
  hosts: {
    '1c-bitrix.ru': 'hosting',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.1c-bitrix.ru/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
