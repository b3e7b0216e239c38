import type { Company } from '../company.ts';

export default {
  id: 'inbenta',
  name: 'Inbenta',
  parent: null,
  country: 'US',
  role: 'processor',
  about: 'Help search and answering robots for company sites.',
  hosts: {
    'inbenta.com': 'ai-chat',
    'inbenta.io': 'ai-chat',
  },
  listed: ['Inbenta'],
  privacy: 'https://www.inbenta.com/privacy-policy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.inbenta.com/privacy-policy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
