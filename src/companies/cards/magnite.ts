import type { Company } from '../company.ts';

export default {
  id: 'magnite',
  name: 'Magnite',
  hosts: {
    'rubiconproject.com': 'advertising',
    'magnite.com': 'advertising',
    'spotxchange.com': 'advertising',
    'spotx.tv': 'advertising',
    'tremorhub.com': 'advertising',
    'springserve.com': 'advertising',
  },
  privacy: 'https://www.magnite.com/legal/advertising-platform-privacy-policy/',
  sources: [
    { url: 'https://www.magnite.com/legal/advertising-platform-privacy-policy/', checked: '2026-11-22', seen: 'cited' },
  ],
} satisfies Company;
