import type { Company } from '../company.ts';

export default {
  id: 'zeit-verlag',
  name: 'ZEIT Verlag',
  parent: 'Holtzbrinck',
  country: 'DE',
  role: 'controller',
  about: 'German weekly newspaper that offers tracking or a paid subscription.',
  hosts: {
    'zeit.de': 'content',
    'zeit-verlag.de': 'content',
    'academics.de': 'content',
  },
  privacy: 'https://www.zeit.de/hilfe/datenschutz',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.zeit.de/hilfe/datenschutz', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
