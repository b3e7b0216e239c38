import type { Mailer } from '../mailer.ts';

export default {
  id: 'return-path',
  name: 'Everest by Validity',
  company: 'Validity',
  mail: {
    hosts: ['returnpath.net', 'everestengagement.com'],
    pixels: ['//returnpath.net/pixel.gif?r'],
  },
  sources: [{ url: 'https://www.validity.com/everest/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Mailer;
