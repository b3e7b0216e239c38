import type { Company } from '../company.ts';

export default {
  id: 'schwarz-group',
  name: 'Schwarz Group',
  parent: null,
  country: 'DE',
  role: 'controller',
  about: "Owner of Lidl and Kaufland; its shops' pages and its advertising business.",
  hosts: {
    'lidl.de': 'content',
    'lidl.com': 'content',
    'lidl.co.uk': 'content',
    'lidl.fr': 'content',
    'lidl.es': 'content',
    'lidl.it': 'content',
    'lidl.pl': 'content',
    'lidl-shop.de': 'content',
    'kaufland.de': 'content',
    'kaufland.com': 'content',
    'schwarz-group.com': 'content',
    'kaufland.media': 'content',
  },
  privacy: 'https://www.lidl.de/c/datenschutz/s10005397',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.lidl.de/c/datenschutz/s10005397', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
