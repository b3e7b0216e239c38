import type { Company } from '../company.ts';

export default {
  id: 'burda',
  name: 'Hubert Burda Media',
  parent: null,
  country: 'DE',
  role: 'controller',
  about: 'German publisher of Focus, Chip and Bunte that delivers its own advertising and article suggestions.',
  hosts: {
    'burda.com': 'content',
    'focus.de': 'content',
    'chip.de': 'content',
    'bunte.de': 'content',
    'chipstatic.com': 'content',
    'bf-ad.net': 'advertising',
    'bf-tools.net': 'advertising',
    'burda-forward.de': 'advertising',
  },
  privacy: 'https://www.burda.com/en/privacy-policy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.burda.com/en/privacy-policy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
