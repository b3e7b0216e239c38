import type { Decoder } from '../decoder.ts';
import { meaningOf } from '../meaning.ts';
import { reads } from '../pixel.ts';

/** What each endpoint is told: https://dy.dev/docs/implement-script */
const kinds: Readonly<Record<string, string>> = {
  uia: 'Page View',
  imp: 'Impression',
  var: 'Variation Shown',
  ac: 'Variation Clicked',
  id: 'Identify',
  dpx: 'Event',
  batch: 'Events',
  rcomEvent: 'Recommendation Event',
};

export default {
  id: 'dynamic-yield',
  vendor: 'dynamic-yield',
  marks: [
    { host: 'async-px.dynamicyield.com', path: /^\/(uia|imp|var|ac|id|dpx|batch|rcomEvent)$/ },
    { host: 'async-px-eu.dynamicyield.com', path: /^\/(uia|imp|var|ac|id|dpx|batch|rcomEvent)$/ },
    { host: 'px.dynamicyield.com', path: /^\/(uia|imp|var|ac|id|dpx|batch)$/ },
    { host: 'st.dynamicyield.com', path: /^\/st$/ },
    { host: 'rcom.dynamicyield.com' },
  ],
  fields: {
    event: 'event',
    account: 'account',
    se: 'account',
    sec: 'account',
    cuid: 'person',
    'p.cuid': 'person',
    'props.cuid': 'person',
    'p.hashedEmail': 'email',
    'props.hashedEmail': 'email',
    id: 'browser',
    uid: 'browser',
    jsession: 'session',
    ses: 'session',
    name: 'event',
    aud: 'segment',
    'aud*': 'segment',
    'p.value': 'price',
    'props.value': 'price',
    'p.currency': 'price',
    'props.currency': 'price',
    'p.cart*': 'product',
    'props.cart*': 'product',
    'p.uniqueTransactionId': 'order',
    'props.uniqueTransactionId': 'order',
    'p.*': 'event',
    'props.*': 'event',
    'ctx.type': 'page',
    'ctx.data*': 'product',
    'ctx.*': 'device',
    url: 'page',
    ref: 'referrer',
    'exps*': 'experiment',
    expSes: 'experiment',
    geo: 'location',
    rri: 'recommendation',
    reqts: 'technical',
    cnst: 'technical',
    _: 'technical',
  },
  read: (sent) =>
    reads({
      json: ['p', 'props', 'ctx', 'exps', 'data'],
      event: sent.path === '/dpx' ? ['name'] : [],
      otherwise: meaningOf(kinds, sent.path.slice(1)) ?? 'Personalization Request',
      account: sent.query.includes('sec=') ? '{sec}' : '{se}',
    })(sent),
  sources: [
    { url: 'https://dy.dev/docs/implement-script', checked: '2026-11-22', seen: 'cited' },
    {
      url: 'https://github.com/MisterPhilip/omnibug/blob/9f682e1797c7f01873bb8f8514267af8e9399f2a/src/providers/DynamicYield.js',
      checked: '2026-11-22',
    },
  ],
} satisfies Decoder;
