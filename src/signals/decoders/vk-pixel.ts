import type { Decoder } from '../decoder.ts';
import { reads } from '../pixel.ts';

export default {
  id: 'vk-pixel',
  vendor: 'vk-pixel',
  marks: [{ host: 'vk.com', path: /^\/rtrg$/ }],
  fields: {
    event: 'event',
    p: 'account',
    r: 'account',
    device_id: 'browser',
    pixel_id: 'account',
    audience: 'segment',
    price_list_id: 'product',
    products_event: 'event',
    products_params: 'product',
    'products_params.*price*': 'price',
    'products_params.*': 'product',
    conversion_event: 'event',
    conversion_value: 'price',
    metatag_url: 'page',
    metatag_title: 'title',
    'metatag_*': 'page',
    i: 'technical',
  },
  read: reads({
    event: ['products_event', 'conversion_event', 'event'],
    otherwise: 'Page View',
    json: ['products_params'],
  }),
  sources: [{ url: 'https://vkcom.github.io/vk-ads-retargeting-demo/nojs.html', checked: '2026-11-22' }],
} satisfies Decoder;
