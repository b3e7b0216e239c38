import type { Mailer } from '../mailer.ts';

export default {
  id: 'sparkpost',
  name: 'SparkPost',
  company: 'Bird',
  mail: {
    hosts: ['spgo.io', 'sparkpostmail.com'],
    pixels: ['/q/{code}~~/AA{any}~/{token}'],
    links: ['/f/a/{code}~~/AA{any}~/{token}', '//spgo.io/{rest}'],
  },
  sources: [{ url: 'https://developers.sparkpost.com/api/tracking-domains/', checked: '2026-11-22' }],
} satisfies Mailer;
