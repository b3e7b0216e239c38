import type { Company } from '../company.ts';

export default {
  id: 'flickr',
  name: 'Flickr',
  parent: 'SmugMug',
  country: 'US',
  role: 'controller',
  about: 'Photo community whose pictures appear on blogs.',
  hosts: {
    'flic.kr': 'content',
    'flickr.com': 'content',
    'staticflickr.com': 'content',
  },
  listed: ['Flickr'],
  privacy: 'https://www.flickr.com/help/privacy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.flickr.com/help/privacy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
