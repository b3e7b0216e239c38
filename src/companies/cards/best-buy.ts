import type { Company } from '../company.ts';

export default {
  id: 'best-buy',
  name: 'Best Buy',
  parent: null,
  country: 'US',
  role: 'controller',
  about: 'American electronics shop with its own advertising business.',
  hosts: {
    'bestbuy.com': 'content',
    'bbystatic.com': 'content',
    'bestbuy.ca': 'content',
    'bbyca.com': 'content',
  },
  privacy: 'https://www.bestbuy.com/site/help-topics/privacy-policy/pcmcat204400050062.c',
  optOut: null,
  contact: null,
  sources: [
    {
      url: 'https://www.bestbuy.com/site/help-topics/privacy-policy/pcmcat204400050062.c',
      checked: '2026-11-22',
      seen: 'cited',
    },
  ],
} satisfies Company;
