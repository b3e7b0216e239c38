import type { Company } from '../company.ts';

export default {
  id: 'magnite',
  name: 'Magnite',
  parent: null,
  country: 'US',
  role: 'controller',
  about: 'Sells ad space on pages and in video by auction; formed from Rubicon Project, Telaria and SpotX.',
  hosts: {
    'rubiconproject.com': 'advertising',
    'magnite.com': 'advertising',
    'spotxchange.com': 'advertising',
    'spotx.tv': 'advertising',
    'spotxcdn.com': 'advertising',
    'tremorhub.com': 'advertising',
    'telaria.com': 'advertising',
    'springserve.com': 'advertising',
    'chango.com': 'advertising',
    'fimserve.com': 'advertising',
    'carbonrmp.com': 'advertising',
  },
  listed: ['Rubicon Project', 'SpotXchange', 'SpringServer'],
  privacy: 'https://www.magnite.com/legal/advertising-platform-privacy-policy/',
  optOut: 'https://www.magnite.com/legal/user-choice-portal/',
  contact: { mail: 'privacy@rubiconproject.com' },
  sources: [
    { url: 'https://www.magnite.com/legal/advertising-platform-privacy-policy/', checked: '2026-11-22', seen: 'cited' },
    { url: 'https://investor.magnite.com/', checked: '2026-11-22', seen: 'cited' },
    { url: 'https://www.magnite.com/press/', checked: '2026-11-22', seen: 'cited' },
  ],
} satisfies Company;
