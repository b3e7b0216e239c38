import type { Company } from '../company.ts';

export default {
  id: 'partner-ads',
  name: 'Partner-ads',
  parent: null,
  country: 'DK',
  role: 'controller',
  about: 'Danish affiliate network that pays sites for the buyers they send.',
  hosts: {
    'partner-ads.com': 'advertising',
  },
  privacy: 'https://www.partner-ads.com/dk/privatlivspolitik.php',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.partner-ads.com/dk/privatlivspolitik.php', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
