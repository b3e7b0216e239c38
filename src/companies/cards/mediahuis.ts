import type { Company } from '../company.ts';

export default {
  id: 'mediahuis',
  name: 'Mediahuis',
  parent: null,
  country: 'BE',
  role: 'controller',
  about: 'Publisher of newspapers in Belgium, the Netherlands and Ireland with its own reader profiles.',
  hosts: {
    'mediahuis.be': 'content',
    'mediahuis.nl': 'content',
    'mediahuis.com': 'content',
    'mediahuis.ie': 'content',
    'telegraaf.nl': 'content',
    'tmg.nl': 'content',
    'nieuwsblad.be': 'content',
    'standaard.be': 'content',
    'tmgonlinemedia.nl': 'content',
  },
  privacy: 'https://www.mediahuis.be/privacy-policy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.mediahuis.be/privacy-policy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
