import type { Company } from '../company.ts';

export default {
  id: 'rtl-deutschland',
  name: 'RTL Deutschland',
  parent: 'RTL Group',
  country: 'DE',
  role: 'controller',
  about: 'German television group with channel sites, news pages, magazines and the RTL+ streaming service.',
  hosts: {
    'rtl.de': 'content',
    'n-tv.de': 'content',
    'vox.de': 'content',
    'stern.de': 'content',
    'rtl-static.de': 'content',
    'rtlinteractive.de': 'content',
    'rtlplus.com': 'video',
    'rtlplus.de': 'video',
  },
  privacy: 'https://www.rtl.de/datenschutz',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.rtl.de/datenschutz', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
