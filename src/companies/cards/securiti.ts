import type { Company } from '../company.ts';

export default {
  id: 'securiti',
  name: 'Securiti',
  parent: 'Veeam',
  country: 'US',
  role: 'processor',
  about: 'Data-protection software for firms, including their cookie windows.',
  hosts: {
    'securiti.ai': 'consent',
  },
  listed: ['Securiti CMP'],
  privacy: 'https://securiti.ai/privacy-policy/',
  optOut: null,
  contact: null,
  sources: [
    { url: 'https://securiti.ai/privacy-policy/', checked: '2026-11-22', seen: 'cited' },
    { url: 'https://www.veeam.com/company/press-release/', checked: '2026-11-22', seen: 'cited' },
  ],
} satisfies Company;
