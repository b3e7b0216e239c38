import type { Company } from '../company.ts';

export default {
  id: 'powerinbox',
  name: 'PowerInbox',
  parent: 'OpenWeb',
  country: 'US',
  role: 'both',
  about: 'Sends newsletters and push messages with paid links for publishers.',
  hosts: {
    'powerinbox.com': 'marketing',
    'jeeng.com': 'marketing',
    'jeengmedia.com': 'marketing',
  },
  privacy: 'https://jeeng.com/privacy-policy/',
  optOut: null,
  contact: null,
  sources: [
    { url: 'https://jeeng.com/privacy-policy/', checked: '2026-11-22', seen: 'cited' },
    { url: 'https://www.openweb.com/', checked: '2026-11-22', seen: 'cited' },
  ],
} satisfies Company;
