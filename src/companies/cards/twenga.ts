import type { Company } from '../company.ts';

export default {
  id: 'twenga',
  name: 'Twenga',
  parent: null,
  country: 'FR',
  role: 'controller',
  about: 'Compares prices and runs shopping campaigns for shops.',
  hosts: {
    'twenga.com': 'advertising',
    'twenga.fr': 'advertising',
    'twenga.de': 'advertising',
    'twenga.co.uk': 'advertising',
    'c4tw.net': 'advertising',
    'twenga-solutions.com': 'advertising',
  },
  listed: ['Twenga'],
  privacy: 'https://www.twenga-solutions.com/en/privacy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.twenga-solutions.com/en/privacy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
