import type { Company } from '../company.ts';

export default {
  id: 'vg-wort',
  name: 'VG Wort',
  parent: null,
  country: 'DE',
  role: 'controller',
  about: "German authors' rights society that counts how often a text is opened so that its writer can be paid.",
  hosts: {
    'vgwort.de': 'analytics',
    'met.vgwort.de': 'analytics',
  },
  privacy: 'https://www.vgwort.de/datenschutz.html',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.vgwort.de/datenschutz.html', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
