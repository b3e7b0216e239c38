import type { Company } from '../company.ts';

export default {
  id: 'otto',
  name: 'OTTO',
  parent: null,
  country: 'DE',
  role: 'controller',
  about: 'German online shop that sells advertising by what its visitors look at.',
  hosts: {
    'otto.de': 'content',
    'ottogroup.com': 'content',
    'otto-group.com': 'content',
    'otto.market': 'content',
    'ottogroupmedia.com': 'advertising',
    'bonprix.de': 'content',
    'bonprix.com': 'content',
    'witt-weiden.de': 'content',
    'baur.de': 'content',
    'lascana.de': 'content',
    'crate.com': 'content',
    'crateandbarrel.com': 'content',
    'cb2.com': 'content',
  },
  privacy: 'https://www.otto.de/shoppages/service/datenschutz',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.otto.de/shoppages/service/datenschutz', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
