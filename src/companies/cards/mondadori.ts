import type { Company } from '../company.ts';

export default {
  id: 'mondadori',
  name: 'Mondadori',
  parent: 'Fininvest',
  country: 'IT',
  role: 'controller',
  about: 'Publishes books, magazines and the recipe site GialloZafferano and profiles readers for ads.',
  hosts: {
    'mondadori.it': 'content',
    'mondadori.com': 'content',
    'giallozafferano.it': 'content',
    'giallozafferano.com': 'content',
    'mypersonaltrainer.it': 'content',
    'donnamoderna.com': 'content',
    'grazia.it': 'content',
    'casafacile.it': 'content',
    'sologossip.it': 'content',
    'panorama.it': 'content',
    'pianetadonna.it': 'content',
    'adkaora.com': 'advertising',
    'adkaora.space': 'advertising',
  },
  privacy: 'https://www.mondadori.it/privacy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.mondadori.it/privacy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
