import { eidName, segmentPairs } from '../ads/bid-request.ts';
import { mailIdFields, groupFields } from '../ads/ortb-fields.ts';
import type { Decoder } from '../decoder.ts';
import { pair, plainPairs } from '../pairs.ts';
import type { Sent } from '../sent.ts';
import type { Pair } from '../told.ts';

/**
 * An ID of somebody else's is `ID^type of agent^^inserter^matcher^...`; groups by IAB's audience taxonomy
 * (4) are a list.
 */
function opened([name, value]: Pair): readonly Pair[] {
  if (name.startsWith('eid_')) {
    const [id = '', atype] = value.split('^');
    return [pair(eidName(name, atype), id)];
  }
  if (name !== 'tg_v.iab') return [[name, value]];
  const ids = value.split(/[,;]/).filter((id) => id !== '');
  return segmentPairs(
    name,
    'user',
    4,
    ids.map((id) => ({ id, name: '' })),
  );
}

function read(sent: Sent): readonly Pair[] {
  return [pair('event', 'Bid Request'), ...plainPairs(sent).flatMap(opened)];
}

export default {
  id: 'magnite-fastlane',
  vendor: 'magnite',
  marks: [{ host: 'rubiconproject.com', path: /^\/a\/api\/fastlane\.json$/ }],
  fields: {
    event: 'event',
    account_id: 'account',
    site_id: 'account',
    zone_id: 'account',
    ...mailIdFields((domain) => `eid_${domain}*`),
    'eid_*.person': 'person',
    'eid_*': 'browser',
    'tpid_*': 'browser',
    x_liverampidl: 'person',
    ppuid: 'person',
    tk_user_key: 'person',
    ...groupFields('tg_v.iab'),
    'tg_v.iab': 'segment',
    'tg_v.yob': 'age',
    'tg_v.gender': 'gender',
    'tg_v.id': 'person',
    'tg_v.buyeruid': 'browser',
    'tg_v.*': 'trait',
    'tg_i.ref': 'referrer',
    'tg_i.*': 'page',
    kw: 'segment',
    rf: 'page',
    'p_geo.*': 'location',
    ip: 'location',
    ipv6: 'location',
    p_screen_res: 'device',
    'p_site.mobile': 'device',
    'm_ch_*': 'device',
    coppa: 'age',
    gdpr: 'consent',
    gdpr_consent: 'consent',
    us_privacy: 'consent',
    gpp: 'consent',
    gpp_sid: 'consent',
    'dsa*': 'consent',
    size_id: 'ad',
    alt_size_ids: 'ad',
    p_pos: 'ad',
    p_gpid: 'ad',
    p_formats: 'ad',
    'tg_fl.eid': 'ad',
    'rp_*floor': 'ad',
    'rp_*': 'technical',
    tk_flint: 'technical',
    'x_*': 'technical',
    l_pb_bid_id: 'technical',
    slots: 'technical',
    rand: 'technical',
  },
  read,
  sources: [
    { url: 'https://github.com/prebid/Prebid.js/blob/11.36.0/modules/rubiconBidAdapter.js', checked: '2026-11-22' },
  ],
} satisfies Decoder;
