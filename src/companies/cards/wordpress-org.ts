import type { Company } from '../company.ts';

export default {
  id: 'wordpress-org',
  name: 'WordPress.org',
  parent: null,
  country: 'US',
  role: 'controller',
  about: 'Home of the free blog program WordPress; many sites load its emoji pictures from here.',
  hosts: {
    'w.org': 'cdn',
    'wordpress.org': 'content',
    'wordpressfoundation.org': 'content',
    'wordpress.net': 'content',
    'wordcamp.org': 'content',
    'wordpress.tv': 'content',
    'bbpress.org': 'content',
    'buddypress.org': 'content',
  },
  privacy: 'https://wordpress.org/about/privacy/',
  optOut: null,
  contact: null,
  sources: [
    { url: 'https://wordpress.org/about/privacy/', checked: '2026-11-22', seen: 'cited' },
    { url: 'https://wordpress.org/about/', checked: '2026-11-22', seen: 'cited' },
  ],
} satisfies Company;
