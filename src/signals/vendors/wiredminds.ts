import type { Vendor } from '../vendor.ts';

export default {
  id: 'wiredminds',
  name: 'WiredMinds LeadLab',
  company: 'WiredMinds',
  kind: 'identity',
  marks: {
    request: [{ host: 'wiredminds.de' }],
  },
  explain: 'Looks up which company your internet connection belongs to, and follows what you read.',
  optOut: { by: 'site' },
  sources: [
    {
      url: 'https://github.com/wiredminds/wordpress/blob/5d60cd38131460aa27b1c7bf22bbf3b47041ee6f/wiredminds.php',
      checked: '2026-11-22',
    },
  ],
} satisfies Vendor;
