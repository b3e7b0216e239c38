import type { Company } from '../company.ts';

export default {
  id: 'synthetix',
  name: 'Synthetix',
  parent: null,
  country: 'GB',
  role: 'processor',
  about: 'British help pages, chat and robots for customer service.',
  hosts: {
    'synthetix.com': 'live-chat',
    'synthetix-ec1.com': 'live-chat',
    'syn-finity.com': 'live-chat',
  },
  listed: ['Synthetix'],
  privacy: 'https://www.synthetix.com/privacy-policy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.synthetix.com/privacy-policy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
