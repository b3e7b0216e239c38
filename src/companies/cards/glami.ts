import type { Company } from '../company.ts';

export default {
  id: 'glami',
  name: 'GLAMI',
  parent: null,
  country: 'CZ',
  role: 'controller',
  about: 'Shows fashion of many shops and counts orders that follow.',
  hosts: {
    'glami.cz': 'advertising',
    'glami.sk': 'advertising',
    'glami.ro': 'advertising',
    'glami.gr': 'advertising',
    'glami.hu': 'advertising',
    'glamipixel.com': 'advertising',
    'glami.eco': 'advertising',
  },
  privacy: 'https://www.glami.cz/info/privacy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.glami.cz/info/privacy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
