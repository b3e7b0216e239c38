import type { Company } from '../company.ts';

export default {
  id: 'knorex',
  name: 'Knorex',
  parent: null,
  country: 'SG',
  role: 'both',
  about: 'Buys ads by auction and builds ads that fit the viewer.',
  hosts: {
    'brand-display.com': 'advertising',
    'knorex.com': 'advertising',
  },
  listed: ['XPO'],
  privacy: null,
  optOut: null,
  contact: null,
  sources: [{ url: 'https://knorex.com/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
