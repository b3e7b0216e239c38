import type { Company } from '../company.ts';

export default {
  id: 'cloudflare',
  name: 'Cloudflare',
  hosts: {
    'cloudflareinsights.com': 'analytics',
    'cdnjs.cloudflare.com': 'cdn',
    'cloudflare.com': 'cdn',
    'challenges.cloudflare.com': 'utility',
    'cloudflarestream.com': 'video',
    'videodelivery.net': 'video',
  },
  privacy: 'https://www.cloudflare.com/privacypolicy/',
  sources: [{ url: 'https://www.cloudflare.com/privacypolicy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
