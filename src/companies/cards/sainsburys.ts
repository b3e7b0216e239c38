import type { Company } from '../company.ts';

export default {
  id: 'sainsburys',
  name: "Sainsbury's",
  parent: null,
  country: 'GB',
  role: 'controller',
  about: 'British supermarket and Argos; uses Nectar purchases to choose advertising.',
  hosts: {
    'sainsburys.co.uk': 'content',
    'argos.co.uk': 'content',
    'habitat.co.uk': 'content',
    'nectar.com': 'content',
    'nectar360.co.uk': 'advertising',
    'argosassets.com': 'content',
    '4rgos.it': 'content',
    'sainsburys-groceries.co.uk': 'content',
  },
  privacy: 'https://privacy-hub.sainsburys.co.uk/privacy-policy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://privacy-hub.sainsburys.co.uk/privacy-policy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
