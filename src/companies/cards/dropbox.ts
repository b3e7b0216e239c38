import type { Company } from '../company.ts';

export default {
  id: 'dropbox',
  name: 'Dropbox',
  parent: null,
  country: 'US',
  role: 'both',
  about: 'Stores files for people; sites show and collect files with it.',
  hosts: {
    'dropbox.com': 'hosting',
    'dropboxusercontent.com': 'hosting',
    'dropboxstatic.com': 'hosting',
    'dropboxapi.com': 'hosting',
    'db.tt': 'hosting',
    'hellosign.com': 'utility',
    'docsend.com': 'utility',
  },
  listed: ['Dropbox'],
  privacy: 'https://www.dropbox.com/privacy',
  optOut: null,
  contact: null,
  sources: [
    { url: 'https://www.dropbox.com/privacy', checked: '2026-11-22', seen: 'cited' },
    { url: 'https://www.dropbox.com/about', checked: '2026-11-22', seen: 'cited' },
  ],
} satisfies Company;
