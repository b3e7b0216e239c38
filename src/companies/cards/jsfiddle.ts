import type { Company } from '../company.ts';

export default {
  id: 'jsfiddle',
  name: 'JSFiddle',
  parent: null,
  country: 'GB',
  role: 'controller',
  about: 'Shows small web experiments inside tutorials and forum posts.',
  hosts: {
    'jsfiddle.net': 'content',
    'fiddle.jshell.net': 'content',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [{ url: 'https://jsfiddle.net/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
