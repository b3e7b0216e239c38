import type { Company } from '../company.ts';

export default {
  id: 'jellyfish',
  name: 'Jellyfish',
  parent: 'The Brandtech Group',
  country: 'GB',
  role: 'both',
  about: "Agency that buys ads by auction for its clients, in France with Tradelab's pixels.",
  hosts: {
    'tradelab.fr': 'advertising',
    'jellyfish.net': 'advertising',
    'jellyfish.com': 'advertising',
  },
  listed: ['Tradelab', 'Jellyfish'],
  privacy: 'https://www.jellyfish.com/en-gb/privacy-policy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.jellyfish.com/en-gb/privacy-policy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
