import type { Company } from '../company.ts';

export default {
  id: 'netcore',
  name: 'Netcore',
  parent: null,
  country: 'IN',
  role: 'processor',
  about: 'Sends mails and app messages, tailors shop pages and runs search with Unbxd.',
  hosts: {
    'netcoresmartech.com': 'marketing',
    'netcorecloud.net': 'marketing',
    'netcorecloud.com': 'marketing',
    'netcore.co.in': 'marketing',
    'pepipost.com': 'marketing',
    'unbxdapi.com': 'recommendation',
    'unbxd.com': 'recommendation',
    'unbxd.io': 'recommendation',
  },
  privacy: 'https://netcorecloud.com/privacy-policy/',
  optOut: null,
  contact: null,
  sources: [
    { url: 'https://netcorecloud.com/privacy-policy/', checked: '2026-11-22', seen: 'cited' },
    { url: 'https://unbxd.com/', checked: '2026-11-22', seen: 'cited' },
  ],
} satisfies Company;
