import { describe, expect, test } from 'vitest';
import { cards } from '../src/companies/cards.ts';
import type { Source } from '../src/companies/company.ts';
import { suffixes } from '../src/companies/host.ts';
import { vendors, practices } from '../src/signals/catalogue.ts';
import type { Identifier, NameMark, OwnHostMark, RequestMark } from '../src/signals/vendor.ts';
import type { Finding } from '../src/signals/finding.ts';
import { addressesOf, findingsOf, fixtures, type Fixture } from './fixture.ts';

/**
 * What each fixture reveals: these vendors and practices, and no others. Every fixture is thereby
 * a negative for every other vendor. Adding a vendor adds one row.
 */
const reveals: Record<string, readonly string[]> = {
  '1plusx': ['1plusx'],
  '33across': ['33across'],
  '4cite': ['4cite'],
  '51degrees': ['51degrees'],
  '6sense': ['6sense'],
  a8: ['a8'],
  'ab-tasty': ['ab-tasty'],
  accesstrade: ['accesstrade'],
  'acoustic-campaign': ['acoustic-campaign'],
  'act-on': ['act-on'],
  activecampaign: ['activecampaign'],
  acxiom: ['acxiom'],
  'ad-ebis': ['ad-ebis'],
  'ad-generation': ['ad-generation'],
  'ad-lightning': ['ad-lightning'],
  ada: ['ada'],
  adagio: ['adagio'],
  adara: ['adara'],
  addthis: ['addthis'],
  addtoany: ['addtoany'],
  adform: ['adform'],
  adhese: ['adhese'],
  adition: ['adition'],
  adkernel: ['adkernel'],
  adloox: ['adloox'],
  admatic: ['admatic'],
  admiral: ['admiral'],
  admixer: ['admixer'],
  adnami: ['adnami'],
  adnuntius: ['adnuntius'],
  'adobe-analytics': ['adobe-analytics'],
  'adobe-audience-manager': ['adobe-audience-manager'],
  'adobe-experience-platform': ['adobe-experience-platform'],
  'adobe-launch': ['adobe-launch'],
  'adobe-target': ['adobe-target'],
  adriver: ['adriver'],
  adroll: ['adroll'],
  adscore: ['adscore'],
  adswizz: ['adswizz'],
  adtelligent: ['adtelligent'],
  adup: ['adup'],
  adyoulike: ['adyoulike'],
  affilae: ['affilae'],
  'ahrefs-analytics': ['ahrefs-analytics'],
  airgrid: ['airgrid'],
  'akamai-bot-manager': ['akamai-bot-manager'],
  'akamai-mpulse': ['akamai-mpulse'],
  albacross: ['albacross'],
  algolia: ['algolia'],
  'amazon-ads': ['amazon-ads'],
  amplitude: ['amplitude'],
  amx: ['amx'],
  aniview: ['aniview'],
  anonymised: ['anonymised'],
  antvoice: ['antvoice'],
  anyclip: ['anyclip'],
  appcues: ['appcues'],
  appdynamics: ['appdynamics'],
  appier: ['appier'],
  appsflyer: ['appsflyer'],
  arkose: ['arkose'],
  attentive: ['attentive'],
  'audible-tone': [],
  'audio-fingerprinting': ['audio-fingerprinting'],
  'avatar-picture': [],
  aweber: ['aweber'],
  awin: ['awin'],
  axeptio: ['axeptio'],
  'azerion-edge': ['azerion-edge'],
  'baidu-tongji': ['baidu-tongji'],
  barilliance: ['barilliance'],
  basis: ['basis'],
  'battery-reading': ['battery-reading'],
  bazaarvoice: ['bazaarvoice'],
  beachfront: ['beachfront'],
  beacon: ['beacon'],
  beeswax: ['beeswax'],
  between: ['between'],
  bidswitch: ['bidswitch'],
  bidtellect: ['bidtellect'],
  bidtheatre: ['bidtheatre'],
  bizible: ['bizible'],
  bliink: ['bliink'],
  blis: ['blis'],
  blockthrough: ['blockthrough'],
  bloomreach: ['bloomreach'],
  blueconic: ['blueconic'],
  bluecore: ['bluecore'],
  bluekai: ['bluekai'],
  bombora: ['bombora'],
  botpress: ['botpress'],
  'bounce-tracking': ['bounce-tracking'],
  branch: ['branch'],
  'brand-metrics': ['brand-metrics'],
  braze: ['braze'],
  brevo: ['brevo'],
  'brevo-chat': ['brevo', 'brevo-chat'],
  bridgewell: ['bridgewell'],
  brightcove: ['brightcove'],
  browsi: ['browsi'],
  bugsnag: ['bugsnag'],
  buysellads: ['buysellads'],
  'cache-buster': [],
  cadent: ['cadent'],
  callrail: ['callrail'],
  calltrackingmetrics: ['calltrackingmetrics'],
  'campaign-link': [],
  'canvas-fingerprinting': ['canvas-fingerprinting'],
  'canvas-font-fingerprinting': ['canvas-font-fingerprinting'],
  captify: ['captify'],
  castle: ['castle'],
  celtra: ['celtra'],
  certona: ['certona'],
  chartbeat: ['chartbeat'],
  chatbase: ['chatbase'],
  chatling: ['chatling'],
  chatwoot: ['chatwoot'],
  cheq: ['cheq'],
  choreograph: ['choreograph'],
  'cj-affiliate': ['cj-affiliate'],
  clearbit: ['clearbit'],
  'clerk-io': ['clerk-io'],
  clevertap: ['clevertap'],
  'click-id': ['click-id'],
  clickagy: ['clickagy'],
  clickdimensions: ['clickdimensions'],
  clickio: ['clickio'],
  clicktale: ['clicktale'],
  clicky: ['clicky'],
  'cloudflare-bot-management': ['cloudflare-bot-management'],
  'cloudflare-web-analytics': ['cloudflare-web-analytics'],
  'cloudflare-zaraz': ['cloudflare-zaraz'],
  'collect-chat': ['collect-chat'],
  colombia: ['colombia'],
  colossus: ['colossus'],
  comm100: ['comm100'],
  'commanders-act': ['commanders-act'],
  complianz: ['complianz'],
  comscore: ['comscore'],
  concert: ['concert'],
  confiant: ['confiant'],
  connatix: ['connatix'],
  connectad: ['connectad'],
  consentmanager: ['consentmanager'],
  'constant-contact': ['constant-contact'],
  'constructor-io': ['constructor-io'],
  'content-ad': ['content-ad'],
  contentsquare: ['contentsquare'],
  convert: ['convert'],
  'cookie-script': ['cookie-script'],
  'cookie-syncing': ['cookie-syncing'],
  cookiebot: ['cookiebot'],
  cookieyes: ['cookieyes'],
  coremetrics: ['coremetrics'],
  coveo: ['coveo'],
  cpmstar: ['cpmstar'],
  'crazy-egg': ['crazy-egg'],
  crimtan: ['crimtan'],
  crisp: ['crisp'],
  criteo: ['criteo'],
  'cross-site-linker': ['cross-site-linker'],
  'customer-io': ['customer-io'],
  dable: ['dable'],
  dailymotion: ['dailymotion'],
  'datadog-rum': ['datadog-rum'],
  datadome: ['datadome'],
  datonics: ['datonics'],
  decagon: ['decagon'],
  decibel: ['decibel'],
  deepintent: ['deepintent'],
  'delta-projects': ['delta-projects'],
  demandbase: ['demandbase'],
  'device-profiling': ['device-profiling'],
  'dialog-insight': ['dialog-insight'],
  'dialogflow-messenger': ['dialogflow-messenger'],
  dianomi: ['dianomi'],
  didomi: ['didomi'],
  digioh: ['digioh'],
  'discord-widget': ['discord-widget'],
  disqus: ['disqus'],
  doceree: ['doceree'],
  docsbot: ['docsbot'],
  dotdigital: ['dotdigital'],
  dotmetrics: ['dotmetrics'],
  doubleverify: ['doubleverify'],
  drift: ['drift'],
  drip: ['drip'],
  dstillery: ['dstillery'],
  'dynamic-yield': ['dynamic-yield'],
  dynatrace: ['dynatrace'],
  'e-planning': ['e-planning'],
  econda: ['econda'],
  eloqua: ['eloqua'],
  emarsys: ['emarsys'],
  emetriq: ['emetriq'],
  'emoji-check': [],
  ensighten: ['ensighten'],
  epsilon: ['epsilon'],
  equativ: ['equativ'],
  eskimi: ['eskimi'],
  etracker: ['etracker'],
  eulerian: ['eulerian'],
  'ex-co': ['ex-co'],
  exoclick: ['exoclick'],
  eyeota: ['eyeota'],
  ezoic: ['ezoic'],
  fabrick: ['fabrick'],
  'facebook-plugins': ['facebook-plugins'],
  fanplayr: ['fanplayr'],
  fathom: ['fathom'],
  fingerprint: ['fingerprint'],
  'firebase-analytics': ['firebase-analytics'],
  'first-party-disguise': ['first-party-disguise', 'google-tag-manager'],
  flashtalking: ['flashtalking'],
  flodesk: ['flodesk'],
  fluct: ['fluct'],
  force24: ['force24'],
  forethought: ['forethought'],
  forter: ['forter'],
  fraudlogix: ['fraudlogix'],
  freakout: ['freakout'],
  freewheel: ['freewheel'],
  'fresh-relevance': ['fresh-relevance'],
  freshchat: ['freshchat'],
  fullcontact: ['fullcontact'],
  fullstory: ['fullstory'],
  gamoshi: ['gamoshi'],
  geetest: ['geetest'],
  gemius: ['gemius'],
  geniee: ['geniee'],
  geoedge: ['geoedge'],
  getintent: ['getintent'],
  getquanty: ['getquanty'],
  getresponse: ['getresponse'],
  getsitecontrol: ['getsitecontrol'],
  gigya: ['gigya'],
  gladly: ['gladly'],
  glassbox: ['glassbox'],
  glia: ['glia'],
  'golden-bees': ['golden-bees'],
  'google-ads': ['google-ads'],
  'google-adsense': ['google-ads', 'google-adsense'],
  'google-analytics': ['google-ads', 'google-analytics'],
  'google-floodlight': ['google-ads', 'google-floodlight'],
  'google-funding-choices': ['google-funding-choices'],
  'google-ima': ['google-ima'],
  'google-optimize': ['google-optimize'],
  'google-publisher-tag': ['google-ads', 'google-publisher-tag'],
  'google-sign-in': ['google-sign-in'],
  'google-tag': ['google-tag'],
  'google-tag-manager': ['google-tag-manager'],
  gorgias: ['gorgias'],
  gosquared: ['gosquared'],
  gravatar: ['gravatar'],
  greenbids: ['greenbids'],
  grow: ['grow'],
  growthcode: ['growthcode'],
  gumgum: ['gumgum'],
  'hadron-id': ['hadron-id'],
  hcaptcha: ['hcaptcha'],
  heap: ['heap'],
  'hello-bar': ['hello-bar'],
  'help-scout': ['help-scout'],
  hightouch: ['hightouch'],
  histats: ['histats'],
  'honest-canvas': [],
  hotjar: ['hotjar'],
  hubspot: ['hubspot'],
  'hubspot-chat': ['hubspot-chat'],
  'human-security': ['human-security'],
  hybrid: ['hybrid'],
  'i-mobile': ['i-mobile'],
  iadvize: ['iadvize'],
  'id-sync-endpoint': ['id-sync-endpoint'],
  id5: ['id5'],
  illumin: ['illumin'],
  impact: ['impact'],
  impactify: ['impactify'],
  imperva: ['imperva'],
  'improve-digital': ['improve-digital'],
  'index-exchange': ['index-exchange'],
  'infinity-tracking': ['infinity-tracking'],
  infolinks: ['infolinks'],
  infonline: ['infonline'],
  'inmobi-choice': ['inmobi-choice'],
  'inmobi-exchange': ['inmobi-exchange'],
  innovid: ['innovid'],
  insider: ['insider'],
  inspectlet: ['inspectlet'],
  'instagram-embed': ['instagram-embed'],
  insticator: ['insticator'],
  'integral-ad-science': ['integral-ad-science'],
  intelligems: ['intelligems'],
  'intent-iq': ['intent-iq'],
  intercom: ['intercom'],
  'intimate-merger': ['intimate-merger'],
  invibes: ['invibes'],
  iovation: ['iovation'],
  iprom: ['iprom'],
  ispot: ['ispot'],
  issuu: ['issuu'],
  iterable: ['iterable'],
  iubenda: ['iubenda'],
  izooto: ['izooto'],
  'jetpack-stats': ['jetpack-stats'],
  jivochat: ['jivochat'],
  juicyads: ['juicyads'],
  justpremium: ['justpremium'],
  justuno: ['justuno'],
  'jw-player': ['jw-player'],
  'kakao-adfit': ['kakao-adfit'],
  'kakao-pixel': ['kakao-pixel'],
  kameleoon: ['kameleoon'],
  'kantar-sifo': ['kantar-sifo'],
  kapa: ['kapa'],
  kargo: ['kargo'],
  karte: ['karte'],
  kasada: ['kasada'],
  keap: ['keap'],
  ketch: ['ketch'],
  kevel: ['kevel'],
  kinesso: ['kinesso'],
  kissmetrics: ['kissmetrics'],
  kit: ['kit'],
  klaviyo: ['klaviyo'],
  knorex: ['knorex'],
  kount: ['kount'],
  krux: ['krux'],
  kueez: ['kueez'],
  kwanko: ['kwanko'],
  launchdarkly: ['launchdarkly'],
  'lead-forensics': ['lead-forensics'],
  leadfeeder: ['leadfeeder'],
  leadinfo: ['leadinfo'],
  leadlander: ['leadlander'],
  'line-tag': ['line-tag'],
  'linkedin-insight': ['linkedin-insight'],
  'linkedin-plugins': ['linkedin-plugins'],
  listrak: ['listrak'],
  livechat: ['livechat'],
  livehelpnow: ['livehelpnow'],
  liveintent: ['liveintent'],
  liveinternet: ['liveinternet'],
  liveperson: ['liveperson'],
  liveramp: ['liveramp'],
  'liveramp-privacy-manager': ['liveramp-privacy-manager'],
  livesession: ['livesession'],
  livetex: ['livetex'],
  livewrapped: ['livewrapped'],
  lockr: ['lockr'],
  logicad: ['logicad'],
  logrocket: ['logrocket'],
  loopme: ['loopme'],
  lotame: ['lotame'],
  ltk: ['ltk'],
  'lucky-orange': ['lucky-orange'],
  lytics: ['lytics'],
  magnite: ['magnite'],
  'mail-ru-top': ['mail-ru-top'],
  mailchimp: ['mailchimp'],
  mailerlite: ['mailerlite'],
  mailmunch: ['mailmunch'],
  mapp: ['mapp'],
  marfeel: ['marfeel'],
  marin: ['marin'],
  marketo: ['marketo'],
  mather: ['mather'],
  matomo: ['matomo'],
  'matomo-heatmaps': ['matomo', 'matomo-heatmaps'],
  mautic: ['mautic'],
  maxmind: ['maxmind'],
  maxymiser: ['maxymiser'],
  'medallia-digital': ['medallia-digital'],
  'media-net': ['media-net'],
  mediago: ['mediago'],
  mediamath: ['mediamath'],
  mediametrie: ['mediametrie'],
  mediarithmics: ['mediarithmics'],
  mediasquare: ['mediasquare'],
  mediavine: ['mediavine'],
  mediawallah: ['mediawallah'],
  merkle: ['merkle'],
  'meta-pixel': ['meta-pixel'],
  mgid: ['mgid'],
  microad: ['microad'],
  microanalytics: ['microanalytics'],
  'microsoft-advertising': ['microsoft-advertising'],
  'microsoft-clarity': ['microsoft-clarity'],
  'minute-media': ['minute-media'],
  missena: ['missena'],
  mixpanel: ['mixpanel'],
  mntn: ['mntn'],
  moat: ['moat'],
  moengage: ['moengage'],
  monetate: ['monetate'],
  mopinion: ['mopinion'],
  mouseflow: ['mouseflow'],
  mousestats: ['mousestats'],
  mparticle: ['mparticle'],
  mygaru: ['mygaru'],
  mytarget: ['mytarget'],
  nativo: ['nativo'],
  navegg: ['navegg'],
  'naver-analytics': ['naver-analytics'],
  neory: ['neory'],
  'new-relic': ['new-relic'],
  'next-millennium': ['next-millennium'],
  'nextdoor-pixel': ['nextdoor-pixel'],
  nexx360: ['nexx360'],
  nexxen: ['nexxen'],
  nielsen: ['nielsen'],
  nobid: ['nobid'],
  noibu: ['noibu'],
  northbeam: ['northbeam'],
  nosto: ['nosto'],
  novatiq: ['novatiq'],
  ogury: ['ogury'],
  olark: ['olark'],
  ometria: ['ometria'],
  omnisend: ['omnisend'],
  onaudience: ['onaudience'],
  onesignal: ['onesignal'],
  onetag: ['onetag'],
  onetrust: ['onetrust'],
  'open-web-analytics': ['open-web-analytics'],
  opensend: ['opensend'],
  openweb: ['openweb'],
  openx: ['openx'],
  'opera-ads': ['opera-ads'],
  optable: ['optable'],
  'opti-digital': ['opti-digital'],
  optimizely: ['optimizely'],
  optimonk: ['optimonk'],
  optimove: ['optimove'],
  optinmonster: ['optinmonster'],
  orbidder: ['orbidder'],
  osano: ['osano'],
  outbrain: ['outbrain'],
  'page-address-sharing': ['page-address-sharing'],
  pardot: ['pardot'],
  parsely: ['parsely'],
  partnerize: ['partnerize'],
  'paypal-fraudnet': ['paypal-fraudnet'],
  pebblepost: ['pebblepost'],
  pendo: ['pendo'],
  permutive: ['permutive'],
  piano: ['piano'],
  'piano-analytics': ['piano-analytics'],
  picreel: ['picreel'],
  'pingdom-rum': ['pingdom-rum'],
  'pinterest-tag': ['pinterest-tag'],
  'pinterest-widgets': ['pinterest-widgets'],
  'pipedrive-chat': ['pipedrive-chat'],
  pirsch: ['pirsch'],
  'piwik-pro': ['piwik-pro'],
  pixalate: ['pixalate'],
  piximedia: ['piximedia'],
  plausible: ['plausible'],
  plerdy: ['plerdy'],
  plezi: ['plezi'],
  popin: ['popin'],
  posthog: ['posthog'],
  'power-saver': [],
  powerreviews: ['powerreviews'],
  prebid: ['prebid'],
  privy: ['privy'],
  'provide-support': ['provide-support'],
  ptengine: ['ptengine'],
  pubmatic: ['pubmatic'],
  pubstack: ['pubstack'],
  pulsepoint: ['pulsepoint'],
  'pure-chat': ['pure-chat'],
  qualaroo: ['qualaroo'],
  qualtrics: ['qualtrics'],
  quantcast: ['quantcast'],
  'quantum-metric': ['quantum-metric'],
  'quora-pixel': ['quora-pixel'],
  'radware-bot-manager': ['radware-bot-manager'],
  'rakuten-advertising': ['rakuten-advertising'],
  'rambler-top100': ['rambler-top100'],
  raptive: ['raptive'],
  raygun: ['raygun'],
  rayn: ['rayn'],
  rb2b: ['rb2b'],
  'rd-station': ['rd-station'],
  reactful: ['reactful'],
  realytics: ['realytics'],
  rebuy: ['rebuy'],
  recaptcha: ['recaptcha'],
  'recipient-id': ['recipient-id'],
  'reddit-pixel': ['reddit-pixel'],
  refersion: ['refersion'],
  'relevant-digital': ['relevant-digital'],
  resonate: ['resonate'],
  revcontent: ['revcontent'],
  rewardful: ['rewardful'],
  'rich-audience': ['rich-audience'],
  richrelevance: ['richrelevance'],
  riskified: ['riskified'],
  rollbar: ['rollbar'],
  rrweb: ['rrweb'],
  'rtb-house': ['rtb-house'],
  rudderstack: ['rudderstack'],
  'ruler-analytics': ['ruler-analytics'],
  rumbletalk: ['rumbletalk'],
  rybbit: ['rybbit'],
  sailthru: ['sailthru'],
  salecycle: ['salecycle'],
  'salesforce-messaging': ['salesforce-messaging'],
  'salesforce-personalization': ['salesforce-personalization'],
  'samba-tv': ['samba-tv'],
  'scroll-counter': [],
  seedtag: ['seedtag'],
  segment: ['segment'],
  semasio: ['semasio'],
  sentry: ['sentry'],
  seon: ['seon'],
  'session-recording': ['session-recording'],
  setupad: ['setupad'],
  'seznam-ads': ['seznam-ads'],
  shareaholic: ['shareaholic'],
  shareasale: ['shareasale'],
  'shared-id': ['shared-id'],
  sharethis: ['sharethis'],
  sharethrough: ['sharethrough'],
  sharpspring: ['sharpspring'],
  shinystat: ['shinystat'],
  'shopify-analytics': ['shopify-analytics'],
  showheroes: ['showheroes'],
  siena: ['siena'],
  sift: ['sift'],
  'sign-in': [],
  signal: ['signal'],
  signifyd: ['signifyd'],
  'simple-analytics': ['simple-analytics'],
  'simpli-fi': ['simpli-fi'],
  sirdata: ['sirdata'],
  'site-name-sharing': [],
  site24x7: ['site24x7'],
  'sitecore-cdp': ['sitecore-cdp'],
  sitegpt: ['sitegpt'],
  siteimprove: ['siteimprove'],
  sizmek: ['sizmek'],
  skaze: ['skaze'],
  skimlinks: ['skimlinks'],
  slickstream: ['slickstream'],
  smaato: ['smaato'],
  smadex: ['smadex'],
  smartclip: ['smartclip'],
  smartlook: ['smartlook'],
  smartsupp: ['smartsupp'],
  smilewanted: ['smilewanted'],
  'snap-pixel': ['snap-pixel'],
  snapengage: ['snapengage'],
  snigel: ['snigel'],
  snowplow: ['snowplow'],
  sojern: ['sojern'],
  sonobi: ['sonobi'],
  soundcloud: ['soundcloud'],
  sourcepoint: ['sourcepoint'],
  sovrn: ['sovrn'],
  'spacer-picture': [],
  sparteo: ['sparteo'],
  speedcurve: ['speedcurve'],
  'spotify-embed': ['spotify-embed'],
  'spotify-pixel': ['spotify-pixel'],
  stackadapt: ['stackadapt'],
  statcounter: ['statcounter'],
  'stripe-radar': ['stripe-radar'],
  'stroeer-ssp': ['stroeer-ssp'],
  studizz: ['studizz'],
  sub2: ['sub2'],
  sublime: ['sublime'],
  sumo: ['sumo'],
  survicate: ['survicate'],
  taboola: ['taboola'],
  tail: ['tail'],
  tapad: ['tapad'],
  'target-video': ['target-video'],
  tawk: ['tawk'],
  teads: ['teads'],
  tealeaf: ['tealeaf'],
  'tealium-audiencestream': ['tealium-audiencestream'],
  'tealium-iq': ['tealium-iq'],
  'the-adex': ['the-adex'],
  'the-media-trust': ['the-media-trust'],
  'the-moneytizer': ['the-moneytizer'],
  'the-ozone-project': ['the-ozone-project'],
  'the-trade-desk': ['the-trade-desk'],
  threatmetrix: ['threatmetrix'],
  throtle: ['throtle'],
  tidio: ['tidio'],
  'tiktok-embed': ['tiktok-embed'],
  'tiktok-pixel': ['tiktok-pixel'],
  tncid: ['tncid'],
  'tolk-ai': ['tolk-ai'],
  'tracking-pixel': ['tracking-pixel'],
  tradedoubler: ['tradedoubler'],
  trafficjunky: ['trafficjunky'],
  trafficstars: ['trafficstars'],
  'treasure-data': ['treasure-data'],
  'triple-whale': ['triple-whale'],
  triplelift: ['triplelift'],
  truconversion: ['truconversion'],
  trustarc: ['trustarc'],
  trustpilot: ['trustpilot'],
  trustx: ['trustx'],
  tvsquared: ['tvsquared'],
  twiago: ['twiago'],
  'twitch-embed': ['twitch-embed'],
  'typed-text-leak': [],
  ucfunnel: ['ucfunnel'],
  uid2: ['uid2'],
  umami: ['umami'],
  unbounce: ['unbounce'],
  'underdog-media': ['underdog-media'],
  undertone: ['undertone'],
  upsellit: ['upsellit'],
  usabilla: ['usabilla'],
  usercentrics: ['usercentrics'],
  userlike: ['userlike'],
  userpilot: ['userpilot'],
  userreport: ['userreport'],
  utiq: ['utiq'],
  valuecommerce: ['valuecommerce'],
  'vdx-tv': ['vdx-tv'],
  'vercel-analytics': ['vercel-analytics'],
  viafoura: ['viafoura'],
  viant: ['viant'],
  vibrant: ['vibrant'],
  vidazoo: ['vidazoo'],
  'video-call': [],
  vidoomy: ['vidoomy'],
  vidyard: ['vidyard'],
  vimeo: ['vimeo'],
  visiblee: ['visiblee'],
  'visitor-counter': [],
  'vk-pixel': ['vk-pixel'],
  voiceflow: ['voiceflow'],
  vuukle: ['vuukle'],
  vwo: ['vwo'],
  'vwo-engage': ['vwo-engage'],
  walkme: ['walkme'],
  webengage: ['webengage'],
  'webgl-fingerprinting': ['webgl-fingerprinting'],
  'webgl-picture': [],
  'webleads-tracker': ['webleads-tracker'],
  weborama: ['weborama'],
  'webrtc-fingerprinting': ['webrtc-fingerprinting'],
  webtrends: ['webtrends'],
  weply: ['weply'],
  wisepops: ['wisepops'],
  wistia: ['wistia'],
  woopra: ['woopra'],
  'word-cloud': [],
  wunderkind: ['wunderkind'],
  wurfl: ['wurfl'],
  wysistat: ['wysistat'],
  'x-embeds': ['x-embeds'],
  'x-pixel': ['x-pixel'],
  xandr: ['xandr'],
  'yahoo-ads': ['yahoo-ads'],
  'yahoo-connectid': ['yahoo-connectid'],
  'yahoo-japan-ads': ['yahoo-japan-ads'],
  'yandex-ads': ['yandex-ads'],
  'yandex-metrica': ['yandex-metrica'],
  'yellow-ai': ['yellow-ai'],
  yieldify: ['yieldify'],
  yieldlab: ['yieldlab'],
  yieldlove: ['yieldlove'],
  yieldmo: ['yieldmo'],
  yieldone: ['yieldone'],
  yoc: ['yoc'],
  yotpo: ['yotpo'],
  'youtube-embed': ['youtube-embed'],
  zendesk: ['zendesk'],
  zeotap: ['zeotap'],
  zergnet: ['zergnet'],
  zeta: ['zeta'],
  'zoho-pagesense': ['zoho-pagesense'],
  'zoho-salesiq': ['zoho-salesiq'],
  zoominfo: ['zoominfo'],
};

describe('each fixture reveals exactly', () => {
  const vendorIds = new Set(vendors.map(({ id }) => id));

  test.each([...fixtures])('%s', (name, fixture) => {
    // What vendors do besides being there has fixtures of its own, with a look-alike for each.
    const isTold = ({ id }: Finding) => !vendorIds.has(name) || vendorIds.has(id);
    const ids = [
      ...new Set(
        findingsOf(fixture)
          .filter(isTold)
          .map(({ id }) => id),
      ),
    ].toSorted();
    const row = [...(reveals[name] ?? [])].toSorted();
    const advice = `${name}.json shows ${ids.join(', ') || 'nobody'}, its row says ${row.join(', ') || 'nobody'}: change the fixture, a mark, or the row`;
    expect(ids, advice).toEqual(row);
  });

  test('a row for no fixture is a leftover', () => {
    expect(Object.keys(reveals).filter((name) => !fixtures.has(name))).toEqual([]);
  });

  test('every vendor and practice is revealed by a fixture of its own name', () => {
    const shown = [...vendors, ...practices.filter(({ id }) => id !== 'typed-text-leak')].map(({ id }) => id);
    expect(shown.filter((id) => !reveals[id]?.includes(id))).toEqual([]);
  });
});

/** Every name mark of every vendor, with the list of a fixture where it can be met. */
const nameMarks = vendors.flatMap(({ id, marks }) => [
  ...(marks.cookie ?? []).map((mark: NameMark) => ({ id, mark, list: 'cookies' as const })),
  ...(marks.storage ?? []).map((mark: NameMark) => ({ id, mark, list: 'storage' as const })),
  ...(marks.global ?? []).map((mark: NameMark) => ({ id, mark, list: 'globals' as const })),
  ...(marks.element ?? []).map((mark: NameMark) => ({ id, mark, list: 'elements' as const })),
]);

const requestMarks = vendors.flatMap(({ id, company, marks }) =>
  (marks.request ?? []).map((mark: RequestMark) => ({ id, company, mark })),
);

const patterns = [
  ...requestMarks.flatMap(({ id, mark: { path } }) => (path ? [{ id, pattern: path, ends: /^\^/ }] : [])),
  ...nameMarks.flatMap(({ id, mark }) => (mark instanceof RegExp ? [{ id, pattern: mark, ends: /^\^.*\$$/ }] : [])),
];

function asksFor(fixture: Fixture, { host, path }: RequestMark): boolean {
  return addressesOf(fixture)
    .map((address) => new URL(address))
    .some((url) => [...suffixes(url.hostname)].includes(host) && (path?.test(url.pathname) ?? true));
}

function isMet(mark: NameMark, names: readonly string[] = []): boolean {
  return names.some((name) => (typeof mark === 'string' ? mark === name : mark.test(name)));
}

interface Named {
  readonly id: string;
}

function misfiled(folder: Record<string, Named>): string[] {
  return Object.entries(folder).flatMap(([file, { id }]) =>
    file.endsWith(`/${id}.ts`) ? [] : `${file}: call the file ${id}.ts, or the id as the file`,
  );
}

/**
 * How many vendors rest on addresses alone: nobody read one of their sources. It may only shrink;
 * lower it when you have read one.
 */
const vendorsOnlyCited = 17;

/** Each test lists what to mend, so none of them may find anything. */
describe('the catalogue', () => {
  test('a file is called after the id in it', () => {
    const wrong = [
      ...misfiled(import.meta.glob<Named>('../src/signals/vendors/*.ts', { eager: true, import: 'default' })),
      ...misfiled(import.meta.glob<Named>('../src/signals/practices/*.ts', { eager: true, import: 'default' })),
      ...misfiled(import.meta.glob<Named>('../src/companies/cards/*.ts', { eager: true, import: 'default' })),
    ];
    expect(wrong).toEqual([]);
  });

  test('an id is unique, in lower case, with hyphens', () => {
    const ids = [...vendors, ...practices].map(({ id }) => id);
    const wrong = ids.filter((id, at) => ids.indexOf(id) !== at || !/^[a-z\d]+(-[a-z\d]+)*$/.test(id));
    expect(wrong).toEqual([]);
  });

  test('every mark is met by a fixture', () => {
    const all = [...fixtures.values()];
    const unmet = [
      ...requestMarks
        .filter(({ mark }) => !all.some((fixture) => asksFor(fixture, mark)))
        .map(({ id, mark: { host, path = '' } }) => `${id}: add an address at ${host}${path} to a fixture's requests`),
      ...nameMarks
        .filter(({ mark, list }) => !all.some((fixture) => isMet(mark, fixture[list])))
        .map(({ id, mark, list }) => `${id}: add a name like ${mark} to a fixture's ${list}`),
    ];
    expect(unmet).toEqual([]);
  });

  test('every mark on the own host is met by a fixture, and asks for more than a common path', () => {
    const all = [...fixtures.values()].flatMap(({ ownRequests = [] }) => ownRequests.map((url) => new URL(url)));
    const marks = vendors.flatMap(({ id, marks: { ownHost = [] } }) => ownHost.map((mark) => ({ id, ...mark })));
    const meets = ({ path, query = [] }: OwnHostMark, url: URL) =>
      path.test(url.pathname) && query.every((name) => url.searchParams.has(name));
    const unmet = marks.filter((mark) => !all.some((url) => meets(mark, url)));
    expect(unmet.map(({ id, path }) => `${id}: add an address like ${path} to a fixture's ownRequests`)).toEqual([]);
    const loose = marks.filter(({ path }) => !path.source.startsWith('^') && !path.source.startsWith(String.raw`\/`));
    expect(loose.map(({ id, path }) => `${id}: begin ${path} with ^ or with a slash`)).toEqual([]);
  });

  test('every identifier is met by a fixture, in a cookie or storage of the site or in a cookie of its own host', () => {
    const all = [...fixtures.values()];
    const names = ({ place, host }: Identifier, fixture: Fixture) => {
      if (host) return fixture.thirdPartyCookies?.[host] ?? [];
      return (place === 'cookie' ? fixture.cookies : fixture.storage) ?? [];
    };
    const unmet = vendors.flatMap(({ id, identifiers = [] }) =>
      identifiers
        .filter((identifier: Identifier) => !all.some((fixture) => isMet(identifier.name, names(identifier, fixture))))
        .map(({ name, host = 'the site' }) => `${id}: add ${name} of ${host} to a fixture`),
    );
    expect(unmet).toEqual([]);
  });

  test('a host is a bare name in lower case; its subdomains match anyway', () => {
    const wrong = requestMarks.filter(({ mark: { host } }) => !/^[a-z\d-]+(\.[a-z\d-]+)+$/.test(host));
    expect(wrong.map(({ id, mark }) => `${id}: write "${mark.host}" without capitals, stars and slashes`)).toEqual([]);
  });

  test('a pattern says where it starts, and over names also where it ends', () => {
    const loose = patterns.filter(({ pattern, ends }) => !ends.test(pattern.source));
    expect(loose.map(({ id, pattern }) => `${id}: anchor ${pattern}`)).toEqual([]);
  });

  test('a pattern remembers nothing between two names', () => {
    const sticky = patterns.filter(({ pattern }) => /[gy]/.test(pattern.flags));
    expect(sticky.map(({ id, pattern }) => `${id}: drop the flags g and y of ${pattern}`)).toEqual([]);
  });

  test('every vendor, practice, company and fixture says what it is', () => {
    const nameless = [...vendors, ...practices, ...cards]
      .filter(({ name }) => !name.trim())
      .map(({ id }) => `${id}: name`);
    const ownerless = vendors.filter(({ company }) => !company.trim()).map(({ id }) => `${id}: company`);
    const untold = [...fixtures].filter(([, { about }]) => !about?.trim()).map(([name]) => `${name}.json: about`);
    expect([...nameless, ...ownerless, ...untold], 'fill these in').toEqual([]);
  });

  test('an explanation is one plain sentence of 40 to 160 characters', () => {
    const wrong = [...vendors, ...practices].filter(({ explain }) => !/^[A-Z][^.!?]{38,158}\.$/.test(explain));
    expect(wrong.map(({ id, explain }) => `${id}: "${explain}" is not one sentence of 40 to 160 characters`)).toEqual(
      [],
    );
  });

  test('a source and a link can be opened safely, and a source says when it was checked', () => {
    const safe = (url: string) => URL.canParse(url) && url.startsWith('https://');
    const dated = ({ checked }: Source) => /^\d{4}-\d{2}-\d{2}$/.test(checked) && !Number.isNaN(Date.parse(checked));
    const wrong = [
      ...[...vendors, ...practices].flatMap(({ id, sources }) =>
        sources
          .filter((source: Source) => !safe(source.url) || !dated(source))
          .map(({ url }) => `${id}: give ${url} with https, and the day as YYYY-MM-DD`),
      ),
      ...vendors.flatMap(({ id, optOut }) =>
        optOut.by === 'link' && !safe(optOut.url) ? `${id}: link to ${optOut.url} with https` : [],
      ),
    ];
    expect(wrong).toEqual([]);
  });

  test('no more vendors than before rest on sources that nobody read', () => {
    const cited = vendors.filter(({ sources }) => sources.every(({ seen }: Source) => seen === 'cited'));
    const ids = cited.map(({ id }) => id).join(', ');
    const grown = `${cited.length} vendors are only cited, ${vendorsOnlyCited} were: for the one you added of ${ids}, read the page, then remove \`seen: 'cited'\``;
    expect(cited.length > vendorsOnlyCited ? [grown] : []).toEqual([]);
  });

  test('a company is named as on the card that claims its host, and a host is claimed once', () => {
    const claims = cards.flatMap(({ name, hosts }) => Object.keys(hosts).map((host) => [host, name] as const));
    const nameOf = new Map(claims);
    const wrong = requestMarks
      .filter(({ mark: { path } }) => !path)
      .flatMap(({ id, company, mark: { host } }) => {
        const name = [...suffixes(host)].map((suffix) => nameOf.get(suffix)).find(Boolean) ?? company;
        return name === company ? [] : `${id}: ${host} belongs to ${name}, not to ${company}`;
      });
    expect(wrong).toEqual([]);
    const twice = claims.filter(([host, name]) => nameOf.get(host) !== name);
    expect(twice.map(([host, name]) => `take ${host} off the card of ${name}, or off the other`)).toEqual([]);
  });
});
