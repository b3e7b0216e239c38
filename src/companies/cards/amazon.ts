import type { Company } from '../company.ts';

export default {
  id: 'amazon',
  name: 'Amazon',
  hosts: {
    'amazon-adsystem.com': 'advertising',
    'associates-amazon.com': 'advertising',
    'assoc-amazon.com': 'advertising',
    'cloudfront.net': 'cdn',
    'amazonaws.com': 'hosting',
    'awsstatic.com': 'hosting',
    'amazon.com': 'content',
    'media-amazon.com': 'content',
    'ssl-images-amazon.com': 'content',
    'images-amazon.com': 'content',
    'imdb.com': 'content',
    'twitch.tv': 'video',
    'alexa.com': 'analytics',
  },
  privacy: 'https://www.amazon.com/privacy',
  sources: [{ url: 'https://www.amazon.com/privacy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
