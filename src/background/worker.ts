import { browser } from '../browser/browser.ts';
import { toPageFacts } from '../evidence/page-facts.ts';
import { startJournal, type Journal } from '../ledger/journal.ts';
import { companySaw } from '../ledger/questions/company.ts';
import { announceChange } from '../messages/changed.ts';
import { serve } from '../messages/serve.ts';
import { listenToTraffic } from '../network/traffic.ts';
import { isToConsentTool } from '../signals/consent/signs.ts';
import { isRead } from '../signals/addressed.ts';
import { noteRequest, noteResponse, readingOf } from '../signals/traffic.ts';
import { newVisit, notePage } from '../signals/visit.ts';
import { noteMove } from '../signals/memory.ts';
import { lookBehindNames } from './aliases.ts';
import { showCount } from './badge.ts';
import { isEnd, watchChats } from './chats.ts';
import { mirrorHistory } from './history.ts';
import { addImported } from './importing.ts';
import { lookUpIdentifiers } from './identifiers.ts';
import { watchKeeping } from './keeping.ts';
import { watchLabels } from './labels.ts';
import { lookAtMail } from './mail.ts';
import { rememberMethods } from './methods.ts';
import { erased, keepLoss, keptLoss, knownPeriods, owedErasing, rememberPeriod } from './periods.ts';
import { forgetOwed, saltToKeep, turnPrices } from './price-memory.ts';
import { lookIntoPictures } from './pictures.ts';
import { limitRate } from './rate.ts';
import { watchReadings } from './reading.ts';
import { recordView, requestsIn } from './record-view.ts';
import { browserSession } from './session.ts';
import { changeSettings, readSettings } from './settings.ts';
import { viewAsStranger } from './stranger.ts';
import { tabView } from './tab-view.ts';
import { watchTyping } from './typing.ts';

// Every listener is added in this first turn: a worker that was stopped is started for an event,
// and an event without a listener is lost.

const tabOf = new Map<string, number>();
const ownPages = browser.runtime.getURL('');

const keeping = watchKeeping(() => journal, Date.now);
const journal: Journal = startJournal({
  addresses: async () => (await readSettings()).addresses,
  priceSalt: saltToKeep,
  traceSalt: () => history.salt(),
  session: browserSession,
  makeRoom: keeping.makeRoom,
  knownPeriods,
  rememberPeriod,
  owedErasing,
  erased,
  keptLoss,
  keepLoss,
  committed(visits) {
    for (const visit of visits) {
      const tabId = tabOf.get(visit.id);
      if (tabId !== undefined) void showCount(tabId, visit);
      void identifiers.ofThirdParties(visit);
    }
    announceChange();
  },
  now: Date.now,
});

const history = mirrorHistory(journal, () => keeping.forget('everything'));

void forgetOwed(journal).catch(() => {});

const identifiers = lookUpIdentifiers(journal, Date.now);
const lookBehind = lookBehindNames(journal);
const readings = watchReadings(journal, Date.now);
const chats = watchChats(journal);
const labels = watchLabels(journal, Date.now);

const methods = rememberMethods();
const stranger = viewAsStranger(methods, Date.now);
const pictures = lookIntoPictures(Date.now);

const traffic = listenToTraffic(
  {
    begun({ id, tabId, url, at, status, error }) {
      // Firefox tells of our own pages, too, and their address is this installation's alone.
      if (url.startsWith(ownPages)) return;
      tabOf.set(id, tabId);
      readings.shows(tabId, id);
      const note = (visit: { status: number | null; error: string | null }) => {
        visit.status ??= status;
        visit.error ??= error;
      };
      // Chromium counts parts of milliseconds, which no export can say.
      journal.change(id, note, () => newVisit(id, url, Math.floor(at)));
    },
    moved(id, url) {
      journal.change(id, (visit) => noteMove(visit, url));
      readings.moved(id);
    },
    bounced: (id, bounce) => void identifiers.ofBounce(id, bounce),
    requested(id, fact) {
      if (stranger.isOwn(id, fact) || pictures.isOwn(id, fact)) return;
      if (fact.type === 'main_frame') void methods.note(id, fact.method);
      // Read at once: the journal may hold what it is given until a record can be read.
      const read = readingOf(fact);
      const { body: _body, ...bare } = fact;
      journal.change(id, (visit) => noteRequest(visit, bare, read));
      if (isToConsentTool(fact.url)) readings.answered(id);
    },
    responded(id, fact) {
      if (stranger.isOwn(id, fact) || pictures.isOwn(id, fact)) return;
      journal.change(id, (visit) => noteResponse(visit, fact));
      if (fact.to) void identifiers.ofRedirect(id, fact);
      if (fact.outcome === 'answered') void lookBehind?.(id, fact);
    },
  },
  __ENDPOINTS__,
  isRead,
);

browser.tabs.onRemoved.addListener((tabId) => {
  for (const [id, tab] of tabOf) if (tab === tabId) tabOf.delete(id);
  readings.shows(tabId, null);
});

const rate = limitRate(Date.now);
/** Of its own: what a document shows must not keep away what its chats say. */
const chatRate = limitRate(Date.now);
const typing = watchTyping(journal, Date.now);

/** What a page is told of its facts. */
const answers = { kept: 'kept', unknown: 'refused', unwritten: 'later' } as const;

serve({
  async 'page.facts'({ documentId, frameId = 0, tab, url }, claim) {
    const facts = toPageFacts(claim);
    if (!facts || !documentId || tab?.id === undefined || rate(documentId) === 'refused') return 'refused';
    const id = await traffic.visitOf(documentId, tab.id);
    if (!id) return 'refused';
    journal.change(id, (visit) => notePage(visit, facts, documentId));
    if (facts.cookies.length > 0) void identifiers.ofSite(id);
    readings.seen({ tabId: tab.id, frameId, documentId }, id, facts);
    chats.shown({ tabId: tab.id, frameId, documentId }, url, facts);
    return answers[await journal.committed(id)];
  },
  async 'page.typing'({ documentId, origin, tab }, salt) {
    if (!documentId || tab?.id === undefined || rate(documentId) === 'refused') return;
    const id = await traffic.visitOf(documentId, tab.id);
    if (id) await typing.began(tab.id, id, origin, salt);
  },
  async 'page.typed'({ documentId, tab }, typed) {
    if (documentId && tab?.id !== undefined && rate(documentId) === 'allowed') await typing.typed(tab.id, typed);
  },
  'page.submitted'({ documentId, tab }, at) {
    if (documentId && tab?.id !== undefined && rate(documentId) === 'allowed') typing.submitted(tab.id, at);
  },
  async 'page.chat'({ documentId, frameId = 0, tab, url }, seen) {
    if (!documentId || tab?.id === undefined || chatRate(documentId) === 'refused') return 'refused';
    if (isEnd(seen)) return chats.over({ tabId: tab.id, frameId, documentId });
    const id = await traffic.visitOf(documentId, tab.id);
    if (!id) return 'later';
    chats.seen(documentId, url, id, seen);
    return answers[await journal.committed(id)];
  },
  'view.tab'(_, tabId) {
    void readings.refresh(tabId);
    void labels.refresh(tabId);
    return tabView(journal, tabId, traffic.failedIn(tabId));
  },
  'view.mail': (_, tabId) => lookAtMail(tabId),
  'view.pictures': (_, tabId) => pictures.look(tabId),
  'view.offer': (_, tabId) => stranger.offer(tabId),
  'view.stranger': (_, tabId, address) => stranger.look(tabId, address),
  'view.requests': (_, tabId) => requestsIn(journal, tabId, traffic.failedIn(tabId)),
  'view.company': (_, company) => companySaw(journal.periods, company),
  'view.record': () => recordView(journal, history),
  'view.forget': (_, what) => keeping.forget(what),
  'view.import': (_, visits, prices) => addImported(journal, visits, prices),
  'view.settings': readSettings,
  async 'view.change'(_, changes) {
    const settings = await changeSettings(changes);
    if (changes.prices !== undefined) await turnPrices(journal, settings.prices);
    return settings;
  },
});
