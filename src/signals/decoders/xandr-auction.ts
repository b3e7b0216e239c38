import { bidRequestPairs } from '../ads/bid-request.ts';
import { gptKeys } from '../ads/gpt-keys.ts';
import { ortbFields } from '../ads/ortb-fields.ts';
import type { Decoder } from '../decoder.ts';
import { decoded, pair } from '../pairs.ts';
import type { Sent } from '../sent.ts';
import type { Fields, Pair } from '../told.ts';

const keyword = /^(.*\bkeywords)(\[\d+\])\.(key|value\[\d+\])$/;

/** Keywords are lists of `{key, value: []}`: each value is told under its key, as `keywords.KEY`. */
function read(sent: Sent): readonly Pair[] {
  const pairs = bidRequestPairs(sent);
  const values = new Map(pairs);
  return pairs.flatMap(([name, value]): readonly Pair[] => {
    if (name === 'referrer_detection.rd_ref') return [pair(name, decoded(value))];
    const [, list, at, part] = keyword.exec(name) ?? [];
    if (list === undefined || at === undefined) return [[name, value]];
    if (part === 'key') return values.has(`${list}${at}.value[0]`) ? [] : [[name, value]];
    const key = values.get(`${list}${at}.key`);
    return [key === undefined ? [name, value] : pair(`${list}.${key}`, value)];
  });
}

/** Sites put the same key-values here as into Ad Manager; the rest may be of the page or of the person. */
const keywords: Fields = Object.fromEntries(
  Object.entries(gptKeys).flatMap(([key, subject]) =>
    ['keywords', 'tags[].keywords'].map((list) => [`${list}.${key}`, subject] as const),
  ),
);

export default {
  id: 'xandr-auction',
  vendor: 'xandr',
  marks: [
    { host: 'adnxs.com', path: /^\/(ut\/v3\/prebid|openrtb2\/prebid(js)?)$/ },
    { host: 'adnxs-simple.com', path: /^\/(ut\/v3\/prebid|openrtb2\/prebidjs)$/ },
  ],
  fields: {
    ...keywords,
    'keywords[].key': 'segment',
    'keywords.*': 'segment',
    'tags[].keywords[].key': 'segment',
    'tags[].keywords.*': 'segment',
    'user.age': 'age',
    'user.coppa': 'age',
    'user.external_uid': 'person',
    'user.segments[].*': 'segment',
    'user.language': 'device',
    'user.dnt': 'consent',
    'device.device_id.*': 'browser',
    ...ortbFields,
    member_id: 'account',
    publisher_id: 'account',
    'tags[].*': 'ad',
    'referrer_detection.rd_top': 'technical',
    'referrer_detection.rd_ifs': 'technical',
    'referrer_detection.*': 'page',
    'gdpr_consent.*': 'consent',
    us_privacy: 'consent',
    'privacy.*': 'consent',
    'dsa.*': 'consent',
    'sdk.*': 'technical',
    'schain.*': 'technical',
    'iab_support.*': 'technical',
    'debug.*': 'technical',
  },
  read,
  sources: [
    {
      url: 'https://github.com/prebid/Prebid.js/blob/11.36.0/modules/appnexusBidAdapter.js',
      checked: '2026-11-22',
    },
    { url: 'https://github.com/prebid/Prebid.js/blob/11.36.0/modules/msftBidAdapter.js', checked: '2026-11-22' },
    {
      url: 'https://github.com/prebid/Prebid.js/blob/11.36.0/integrationExamples/noadserver/native_noadserver.html',
      checked: '2026-11-22',
    },
  ],
} satisfies Decoder;
