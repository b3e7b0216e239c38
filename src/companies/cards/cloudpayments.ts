import type { Company } from '../company.ts';

export default {
  id: 'cloudpayments',
  name: 'CloudPayments',
  parent: 'T-Technologies',
  country: 'RU',
  role: 'processor',
  about: 'Handles card payments for Russian shops.',
  hosts: {
    'cloudpayments.ru': 'utility',
    'tiptoppay.kz': 'utility',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [{ url: 'https://cloudpayments.ru/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
