import type { Company } from '../company.ts';

export default {
  id: 'media-prima',
  name: 'Media Prima',
  parent: null,
  country: 'MY',
  role: 'controller',
  about: 'Malaysian television and newspaper group.',
  hosts: {
    'mediaprima.com.my': 'content',
    'hmetro.com.my': 'content',
    'nst.com.my': 'content',
    'revmedia.com.my': 'content',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.mediaprima.com.my/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
