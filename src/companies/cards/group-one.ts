import type { Company } from '../company.ts';

export default {
  id: 'group-one',
  name: 'group.one',
  parent: null,
  country: 'SE',
  role: 'processor',
  about: 'Sells web addresses and hosts small sites as one.com and dogado; makes WP Rocket.',
  hosts: {
    'one.com': 'hosting',
    'group.one': 'hosting',
    'dogado.de': 'hosting',
    'wp-rocket.me': 'hosting',
    'checkdomain.de': 'hosting',
  },
  privacy: 'https://group.one/en/privacy-policy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://group.one/en/privacy-policy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
