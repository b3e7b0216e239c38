import type { Company } from '../company.ts';

export default {
  id: 'wp-recipe-maker',
  name: 'WP Recipe Maker',
  parent: null,
  country: 'BE',
  role: 'processor',
  about: 'Plugin for recipe cards, with which food bloggers count prints and ratings.',
  hosts: {
    'wprecipemaker.com': 'content',
    'bootstrapped.ventures': 'content',
  },
  privacy: 'https://bootstrapped.ventures/privacy-policy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://bootstrapped.ventures/privacy-policy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
