import type { Company } from '../company.ts';

export default {
  id: 'recurrent-ventures',
  name: 'Recurrent Ventures',
  parent: null,
  country: 'US',
  role: 'controller',
  about: 'Publishes Popular Science, Outdoor Life and The War Zone and shows their readers ads and shop links.',
  hosts: {
    'recurrent.io': 'content',
    'recurrentmedia.com': 'content',
    'popsci.com': 'content',
    'outdoorlife.com': 'content',
    'twz.com': 'content',
    'thedrive.com': 'content',
    'bobvila.com': 'content',
    'domino.com': 'content',
  },
  privacy: 'https://recurrent.io/privacy-policy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://recurrent.io/privacy-policy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
