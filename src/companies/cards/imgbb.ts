import type { Company } from '../company.ts';

export default {
  id: 'imgbb',
  name: 'ImgBB',
  parent: null,
  country: 'US',
  role: 'controller',
  about: 'Free picture host used in forum posts and shop listings.',
  hosts: {
    'imgbb.com': 'content',
    'ibb.co': 'content',
  },
  privacy: 'https://imgbb.com/privacy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://imgbb.com/privacy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
