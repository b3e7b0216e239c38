import type { Company } from '../company.ts';

export default {
  id: 'openjs-foundation',
  name: 'OpenJS Foundation',
  parent: 'Linux Foundation',
  country: 'US',
  role: 'processor',
  about: 'Looks after jQuery and other free program parts that millions of pages load.',
  hosts: {
    'jquery.com': 'cdn',
    'jqueryui.com': 'cdn',
    'jquerymobile.com': 'cdn',
    'nodejs.org': 'content',
    'openjsf.org': 'content',
    'dojotoolkit.org': 'content',
    'requirejs.org': 'content',
  },
  listed: ['jQuery CDN'],
  privacy: 'https://openjsf.org/privacy-policy',
  optOut: null,
  contact: null,
  sources: [
    { url: 'https://openjsf.org/privacy-policy', checked: '2026-11-22', seen: 'cited' },
    { url: 'https://releases.jquery.com/', checked: '2026-11-22', seen: 'cited' },
    { url: 'https://openjsf.org/projects', checked: '2026-11-22', seen: 'cited' },
  ],
} satisfies Company;
