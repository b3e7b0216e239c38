import type { Company } from '../company.ts';

export default {
  id: 'madsack',
  name: 'Madsack',
  parent: null,
  country: 'DE',
  role: 'controller',
  about: 'Publishes RND and newspapers from Hannover to Leipzig with one login.',
  hosts: {
    'madsack.de': 'content',
    'rnd.de': 'content',
    'haz.de': 'content',
    'neuepresse.de': 'content',
    'lvz.de': 'content',
    'kn-online.de': 'content',
    'ostsee-zeitung.de': 'content',
    'ln-online.de': 'content',
    'maz-online.de': 'content',
    'goettinger-tageblatt.de': 'content',
    'dnn.de': 'content',
    'sportbuzzer.de': 'content',
    'madsack-medien.de': 'content',
  },
  privacy: 'https://www.madsack.de/datenschutz/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.madsack.de/datenschutz/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
