import type { Company } from '../company.ts';

export default {
  id: 'webedia',
  name: 'Webedia',
  parent: 'Fimalac',
  country: 'FR',
  role: 'controller',
  about: 'French publisher of AlloCiné, Jeuxvideo and other leisure sites.',
  hosts: {
    'webedia-group.com': 'content',
    'webedia.fr': 'content',
    'allocine.fr': 'content',
    'acsta.net': 'content',
    'jeuxvideo.com': 'content',
    'purepeople.com': 'content',
  },
  privacy: 'https://www.webedia-group.com/privacy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.webedia-group.com/privacy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
