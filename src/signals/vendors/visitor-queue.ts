import type { Vendor } from '../vendor.ts';

export default {
  id: 'visitor-queue',
  name: 'Visitor Queue',
  company: 'Visitor Queue',
  kind: 'identity',
  marks: {
    request: [{ host: 'visitorqueue.com' }],
  },
  explain: 'Looks up which company your internet connection belongs to, and follows what you read.',
  optOut: { by: 'site' },
  sources: [
    {
      url: 'https://github.com/OpenDataDSL/documentation/blob/0382d8a65e8a92f552c38407579e938dba203c23/docusaurus.config.js',
      checked: '2026-11-22',
    },
  ],
} satisfies Vendor;
