import type { Company } from '../company.ts';

export default {
  id: 'openx',
  name: 'OpenX',
  hosts: {
    'openx.net': 'advertising',
    'openx.com': 'advertising',
  },
  privacy: 'https://www.openx.com/privacy-center/ad-exchange-privacy-policy/',
  sources: [
    { url: 'https://www.openx.com/privacy-center/ad-exchange-privacy-policy/', checked: '2026-11-22', seen: 'cited' },
  ],
} satisfies Company;
