import type { Decoder } from '../decoder.ts';
import { reads } from '../pixel.ts';

const uuid = '[\\da-f]{8}(-[\\da-f]{4}){3}-[\\da-f]{12}';

export default {
  id: 'piwik-pro-tag-manager',
  vendor: 'piwik-pro',
  marks: [{ host: 'piwik.pro', path: new RegExp(`^/(containers/)?${uuid}(\\.sync)?\\.js$`) }],
  fields: { event: 'event', account: 'account', stg_debug: 'technical' },
  read: reads({ path: new RegExp(`/(?<account>${uuid})(\\.sync)?\\.js$`), otherwise: 'Library Load' }),
  sources: [{ url: 'https://developers.piwik.pro/docs/container-async-tags', checked: '2026-11-22', seen: 'cited' }],
} satisfies Decoder;
