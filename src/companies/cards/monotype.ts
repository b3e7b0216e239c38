import type { Company } from '../company.ts';

export default {
  id: 'monotype',
  name: 'Monotype',
  parent: null,
  country: 'US',
  role: 'processor',
  about: 'Rents typefaces to sites and counts how often each page shows them.',
  hosts: {
    'fonts.net': 'cdn',
    'fonts.com': 'cdn',
    'myfonts.net': 'cdn',
    'myfonts.com': 'cdn',
    'fast.fonts.net': 'cdn',
    'typography.com': 'cdn',
    'linotype.com': 'cdn',
    'fontsmith.com': 'cdn',
    'fontshop.com': 'cdn',
    'monotype.com': 'cdn',
    'hoeflerco.com': 'cdn',
  },
  listed: ['Monotype', 'MyFonts', 'Cloud.typography'],
  privacy: 'https://www.monotype.com/legal/privacy-policy',
  optOut: null,
  contact: null,
  sources: [
    { url: 'https://www.monotype.com/legal/privacy-policy', checked: '2026-11-22', seen: 'cited' },
    {
      url: 'https://www.monotype.com/company/press-release/monotype-acquires-hoefler-co',
      checked: '2026-11-22',
      seen: 'cited',
    },
  ],
} satisfies Company;
