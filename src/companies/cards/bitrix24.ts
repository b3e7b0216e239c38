import type { Company } from '../company.ts';

export default {
  id: 'bitrix24',
  name: 'Bitrix24',
  parent: null,
  country: 'CY',
  role: 'processor',
  about: "Office and sales software; its chat, forms and call-back buttons sit on firms' sites.",
  hosts: {
    'bitrix24.com': 'customer-data',
    'bitrix24.ru': 'customer-data',
    'bitrix24.de': 'customer-data',
    'bitrix24.eu': 'customer-data',
    'bitrix24.com.br': 'customer-data',
    'bitrix.info': 'customer-data',
    'bitrix.ru': 'customer-data',
    'bitrix24.ua': 'live-chat',
    'bitrix24.in': 'live-chat',
    'bitrix24.net': 'live-chat',
    'bitrix24public.com': 'live-chat',
  },
  privacy: 'https://www.bitrix24.com/privacy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.bitrix24.com/privacy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
