import type { Company } from '../company.ts';

export default {
  id: 'publicis-groupe',
  name: 'Publicis Groupe',
  // Through Epsilon (with Conversant) and, since 2025, Lotame.
  hosts: {
    'crwdcntrl.net': 'identity',
    'lotame.com': 'identity',
    'dotomi.com': 'advertising',
    'fastclick.net': 'advertising',
    'conversantmedia.com': 'advertising',
    'epsilon.com': 'advertising',
  },
  privacy: 'https://www.lotame.com/privacy/',
  sources: [{ url: 'https://www.lotame.com/privacy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
