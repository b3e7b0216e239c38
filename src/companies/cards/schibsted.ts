import type { Company } from '../company.ts';

export default {
  id: 'schibsted',
  name: 'Schibsted Media',
  parent: null,
  country: 'NO',
  role: 'controller',
  about: 'Norwegian publisher of VG, Aftonbladet and Aftenposten with one login and reader profiles across them.',
  hosts: {
    'schibsted.com': 'content',
    'schibsted.no': 'content',
    'schibsted.se': 'content',
    'schibsted.io': 'content',
    'schibsted.media': 'content',
    'vg.no': 'content',
    'vgc.no': 'content',
    'aftonbladet.se': 'content',
    'aftonbladet-cdn.se': 'content',
    'svd.se': 'content',
    'spid.no': 'identity',
    'collector.schibsted.io': 'analytics',
    'stream.schibsted.media': 'video',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [{ url: 'https://info.privacy.schibsted.com/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
