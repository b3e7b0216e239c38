import type { Company } from '../company.ts';

export default {
  id: 'inmoment',
  name: 'InMoment',
  parent: 'Qualtrics',
  country: 'US',
  role: 'processor',
  about: 'Customer surveys and review gathering for chains and brands.',
  hosts: {
    'inmoment.com': 'customer-support',
    'wootric.com': 'customer-support',
    'reviewtrackers.com': 'customer-support',
  },
  privacy: 'https://inmoment.com/privacy-policy/',
  optOut: null,
  contact: null,
  sources: [
    { url: 'https://inmoment.com/privacy-policy/', checked: '2026-11-22', seen: 'cited' },
    {
      url: 'https://www.customeraimasterclass.com/blog/the-survey-platform-reckoning-when-the-bond-market-audits-your-cx-strategy',
      checked: '2026-11-22',
    },
  ],
} satisfies Company;
