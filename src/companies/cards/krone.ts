import type { Company } from '../company.ts';

export default {
  id: 'krone',
  name: 'Kronen Zeitung',
  parent: null,
  country: 'AT',
  role: 'controller',
  about: 'Austrian tabloid with its ad network krone.at.',
  hosts: {
    'krone.at': 'content',
    'kronehit.at': 'content',
  },
  privacy: 'https://www.krone.at/datenschutz',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.krone.at/datenschutz', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
