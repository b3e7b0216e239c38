import type { Company } from '../company.ts';

export default {
  id: 'sueddeutsche',
  name: 'Süddeutsche Zeitung',
  parent: 'SWMH',
  country: 'DE',
  role: 'controller',
  about: 'Munich newspaper that offers tracking or a paid subscription.',
  hosts: {
    'sueddeutsche.de': 'content',
    'sz.de': 'content',
    'swmh.de': 'content',
    'swmh-datenschutz.de': 'content',
    'sz-magazin.de': 'content',
    'jetzt.de': 'content',
    'stuttgarter-zeitung.de': 'content',
    'stuttgarter-nachrichten.de': 'content',
  },
  privacy: 'https://www.swmh-datenschutz.de/sz',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.swmh-datenschutz.de/sz', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
