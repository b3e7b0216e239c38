import type { Decoder } from '../decoder.ts';
import { reads } from '../pixel.ts';

export default {
  id: 'amazon-publisher-services',
  vendor: 'amazon-ads',
  marks: [{ host: 'amazon-adsystem.com', path: /^\/e\/dtb\/(bid|vast)$/ }],
  fields: {
    event: 'event',
    src: 'account',
    pubid: 'account',
    u: 'page',
    pr: 'referrer',
    slots: 'ad',
    'slots[]*': 'ad',
    sg: 'segment',
    'sg.*': 'segment',
    'sm.*': 'segment',
    pid: 'session',
    vm: 'browser',
    'vm.*': 'browser',
    ws: 'device',
    gdprl: 'consent',
    'gdprl.*': 'consent',
    schain: 'technical',
    pj: 'technical',
    cb: 'technical',
    v: 'technical',
    t: 'technical',
    cfgv: 'technical',
  },
  read: reads({ otherwise: 'Bid Request', json: ['slots', 'sg', 'sm', 'vm', 'pj', 'gdprl'] }),
  sources: [
    {
      url: 'https://ams.amazon.com/webpublisher/uam/docs/web-integration-documentation',
      checked: '2026-11-22',
      seen: 'cited',
    },
  ],
} satisfies Decoder;
