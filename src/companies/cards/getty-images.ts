import type { Company } from '../company.ts';

export default {
  id: 'getty-images',
  name: 'Getty Images',
  parent: null,
  country: 'US',
  role: 'controller',
  about: 'Photo agency whose embedded pictures report where they are seen.',
  hosts: {
    'gettyimages.com': 'content',
    'gettyimages.co.uk': 'content',
    'gettyimages.de': 'content',
    'istockphoto.com': 'content',
  },
  listed: ['Getty Images'],
  privacy: 'https://www.gettyimages.com/company/privacy-policy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.gettyimages.com/company/privacy-policy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
