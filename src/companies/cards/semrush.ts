import type { Company } from '../company.ts';

export default {
  id: 'semrush',
  name: 'Semrush',
  parent: 'Adobe',
  country: 'US',
  role: 'both',
  about: 'Watches which sites rank in search and collects click data for its reports.',
  hosts: {
    'semrush.com': 'analytics',
  },
  privacy: 'https://www.semrush.com/company/legal/privacy-policy/',
  optOut: null,
  contact: null,
  sources: [
    { url: 'https://www.semrush.com/company/legal/privacy-policy/', checked: '2026-11-22', seen: 'cited' },
    {
      url: 'https://raw.githubusercontent.com/api-evangelist/adobe/refs/heads/main/llms/adobe-llms.txt',
      checked: '2026-11-22',
    },
  ],
} satisfies Company;
