import type { Company } from '../company.ts';

export default {
  id: 'srg-ssr',
  name: 'SRG SSR',
  parent: null,
  country: 'CH',
  role: 'controller',
  about: 'Public broadcaster of Switzerland; these hosts serve news and players.',
  hosts: {
    'srgssr.ch': 'content',
    'srf.ch': 'content',
    'rts.ch': 'content',
    'rsi.ch': 'content',
    'swissinfo.ch': 'content',
    'playsuisse.ch': 'video',
  },
  privacy: 'https://www.srgssr.ch/en/privacy-policy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.srgssr.ch/en/privacy-policy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
