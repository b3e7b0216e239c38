import type { Company } from '../company.ts';

export default {
  id: 'shopper-approved',
  name: 'Shopper Approved',
  parent: null,
  country: 'US',
  role: 'processor',
  about: 'Asks buyers for ratings at checkout and shows them on shop pages.',
  hosts: {
    'shopperapproved.com': 'customer-support',
  },
  privacy: 'https://www.shopperapproved.com/privacy.php',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.shopperapproved.com/privacy.php', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
