import type { Company } from '../company.ts';

export default {
  id: 'filestack',
  name: 'Filestack',
  parent: null,
  country: 'US',
  role: 'processor',
  about: 'Takes in and delivers files that people upload to other sites.',
  hosts: {
    'filestackapi.com': 'content',
    'filestackcontent.com': 'content',
    'filepicker.io': 'content',
    'filestack.com': 'content',
  },
  listed: ['Filestack'],
  privacy: 'https://www.filestack.com/privacy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.filestack.com/privacy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
