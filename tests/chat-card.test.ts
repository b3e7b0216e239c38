import { describe, expect, test } from 'vitest';
import type { ChatSeen } from '../src/evidence/chat-seen.ts';
import type { PageFacts } from '../src/evidence/page-facts.ts';
import { fromRow, toRow } from '../src/ledger/rows.ts';
import { allVendors } from '../src/signals/vendors.ts';
import { chatsOf, type ChatCard } from '../src/signals/chat/card.ts';
import { noteChat } from '../src/signals/chat/noting.ts';
import type { Asked } from '../src/signals/chat/remembered.ts';
import { phrases } from '../src/signals/chat/phrases.ts';
import { noteRequest, noteResponse } from '../src/signals/traffic.ts';
import { newVisit, noteFindings, notePage, type Visit } from '../src/signals/visit.ts';

const script = 'https://www.chatbase.co/embed.min.js';
const holder = '#chatbase-bubble-button';

function shown(facts: Partial<PageFacts>): PageFacts {
  return { cookies: [], storage: [], globals: [], elements: [], resources: [], calls: [], ...facts };
}

function seen(more: Partial<ChatSeen> = {}): ChatSeen {
  return { holders: [holder], window: 'closed', read: 'none', used: 'no', words: [], ...more };
}

/** Words of one of our phrases; the id is that of the first that says it in this language. */
function words(
  says: string,
  text: string,
  place: ChatSeen['words'][number]['place'] = 'text',
): ChatSeen['words'][number] {
  const fits = phrases.find(
    (one) => one.id.startsWith(`en-${says}-`) && new RegExp(`^(?:${one.pattern})$`, 'u').test(text),
  );
  return { phrase: fits!.id, words: text, place };
}

/** What is known of requests to Chatbase that were answered. */
function asked(requests: number, posts: number): Asked {
  return { host: 'www.chatbase.co', requests, pending: 0, tried: 0, posts, read: 'none' };
}

let count = 0;

/** A request that was answered, or had another outcome. */
function ask(visit: Visit, url: string, method = 'GET', outcome: 'answered' | 'tried' = 'answered'): void {
  const id = String((count += 1));
  noteRequest(visit, { id, url, type: 'script', method, at: 1 });
  const nothing = { status: null, error: null, setCookies: [], values: [], to: null, bytes: null, took: null };
  noteResponse(visit, { id, url, type: 'script', outcome, ...nothing });
}

/** A page where Chatbase's script came. */
function visited(): Visit {
  const visit = newVisit('a', 'https://www.shop.test/', 1);
  ask(visit, script);
  return visit;
}

/** The one chat of a visit. */
function cardOf(visit: Visit): ChatCard {
  const cards = chatsOf(visit);
  expect(cards).toHaveLength(1);
  return cards[0]!;
}

/** The same visit as the worker knows it after it was stopped and started. */
function afterRestart(visit: Visit): Visit {
  return fromRow(toRow(visit, { addresses: 'origin', traceSalt: null }));
}

describe('how it stands', () => {
  test('a script alone is loaded, and its words are unread', () => {
    expect(cardOf(visited())).toEqual({
      id: 'chatbase',
      name: 'Chatbase',
      company: 'Chatbase',
      certainty: 'observed',
      answers: 'ai',
      stands: 'loaded',
      used: 'no',
      says: 'unread',
      person: 'unseen',
      words: [],
      before: { asked: [asked(1, 0)], told: [] },
    });
  });

  test('a global alone is loaded, too', () => {
    const visit = newVisit('a', 'https://www.shop.test/', 1);
    notePage(visit, shown({ globals: ['Genesys'] }));
    expect(chatsOf(visit)).toMatchObject([{ id: 'genesys', stands: 'loaded', certainty: 'declared' }]);
  });

  test('what holds it makes it stand there closed', () => {
    const visit = visited();
    notePage(visit, shown({ elements: [holder] }));
    expect(cardOf(visit)).toMatchObject({ stands: 'closed', says: 'unread' });
  });

  test('once it was open, it stays so', () => {
    const visit = visited();
    noteChat(visit, ['chatbase'], seen({ window: 'open', read: 'some' }));
    noteChat(visit, ['chatbase'], seen({ window: 'closed' }));
    expect(cardOf(visit)).toMatchObject({ stands: 'open', says: 'nothing' });
  });

  test('a cookie of another visit, or a script that was stopped, is no chat on this page', () => {
    const visit = newVisit('a', 'https://www.shop.test/', 1);
    notePage(visit, shown({ cookies: ['chatbase_anon_id'] }));
    ask(visit, script, 'GET', 'tried');
    expect(visit.findings.has('chatbase')).toBe(true);
    expect(chatsOf(visit)).toEqual([]);
  });

  test('what is no chat has no card', () => {
    const visit = newVisit('a', 'https://www.shop.test/', 1);
    ask(visit, 'https://static.hotjar.com/c/hotjar-1.js');
    noteChat(visit, ['hotjar', 'no-such-vendor'], seen({ words: [words('notice', 'ai assistant')] }));
    expect(chatsOf(visit)).toEqual([]);
    expect(visit.findings.get('hotjar')?.reasons).toHaveLength(1);
    expect(visit.memory.chats.size).toBe(0);
  });

  test('those that stand open come first, and programs before people', () => {
    const visit = visited();
    ask(visit, 'https://js.intercomcdn.com/shim.latest.js');
    ask(visit, 'https://static.olark.com/jsclient/loader.js');
    noteChat(visit, ['olark'], seen({ holders: [], window: 'open' }));
    expect(chatsOf(visit).map(({ id }) => id)).toEqual(['olark', 'chatbase', 'intercom']);
  });
});

describe('what it says', () => {
  test.each<[ChatCard['says'], ChatSeen['words']]>([
    ['notice', [words('notice', 'ai assistant', 'heading')]],
    ['notice', [words('human', 'real people'), words('notice', 'ai assistant'), words('name', 'bot')]],
    ['human', [words('human', "i'm a real person"), words('name', 'bot', 'heading')]],
    ['name', [words('name', 'virtual assistant', 'label')]],
    ['nothing', [words('person', 'talk to a human')]],
    ['nothing', []],
  ])('%s: %o', (says, all) => {
    const visit = visited();
    noteChat(visit, ['chatbase'], seen({ window: 'open', read: 'some', words: all }));
    expect(cardOf(visit).says).toBe(says);
  });

  test.each<[string, readonly Partial<ChatSeen>[], ChatCard['says']]>([
    ['of which no line was read', [{ window: 'open' }], 'unread'],
    ['that was read while it was closed', [{ read: 'some' }], 'unread'],
    ['of which lines were read', [{ window: 'open', read: 'some' }], 'nothing'],
    ['that is a frame of another origin, beside a line', [{ window: 'open', read: 'sealed' }], 'unread'],
    ['of which some lines were left out', [{ window: 'open', read: 'part' }], 'part'],
    ['that was read whole before', [{ window: 'open', read: 'some' }, { read: 'part' }], 'part'],
    ['that is a document of its own, read in part', [{ holders: [], window: 'open', read: 'part' }], 'part'],
    ['that becomes one', [{ window: 'open', read: 'some' }, { read: 'sealed' }], 'unread'],
    [
      'that is one which was read inside',
      [
        { window: 'open', read: 'sealed' },
        { holders: [], read: 'some' },
      ],
      'nothing',
    ],
  ])('a window %s: %o', (_, all, says) => {
    const visit = visited();
    for (const one of all) noteChat(visit, ['chatbase'], seen(one));
    expect(cardOf(visit).says).toBe(says);
    expect(cardOf(afterRestart(visit)).says).toBe(says);
  });

  test('its words become reasons of the finding, with what they say and where they stood', () => {
    const visit = visited();
    noteChat(visit, ['chatbase'], seen({ words: [words('notice', 'ai assistant', 'heading')] }));
    const reasons = [{ place: 'words', found: 'ai assistant', detail: ['notice', 'heading'] }];
    expect(cardOf(visit).words).toEqual(reasons);
    expect(visit.findings.get('chatbase')?.reasons.slice(1)).toEqual([{ place: 'element', found: holder }, ...reasons]);
  });

  test('words that are a part of longer ones do not count', () => {
    const visit = visited();
    noteChat(visit, ['chatbase'], seen({ words: [words('name', 'bot'), words('human', 'not a bot')] }));
    expect(cardOf(visit).words.map(({ found }) => found)).toEqual(['not a bot']);
    expect(cardOf(visit).says).toBe('human');
  });

  test.each(['person', 'hours'])('%s: a person can be reached', (says) => {
    const visit = visited();
    noteChat(
      visit,
      ['chatbase'],
      seen({ words: [words(says, says === 'person' ? 'talk to a human' : 'office hours')] }),
    );
    expect(cardOf(visit).person).toBe('offered');
  });

  test('no person can be reached where it says so, whatever else it says', () => {
    const visit = visited();
    const all = [words('person', 'talk to a human'), words('away', 'no agents are available')];
    noteChat(visit, ['chatbase'], seen({ words: all }));
    expect(cardOf(visit).person).toBe('away');
    expect(cardOf(afterRestart(visit)).person).toBe('away');
  });

  test('what is no phrase of ours is not kept', () => {
    const visit = visited();
    const secret = { phrase: 'en-notice-1', words: 'my diagnosis', place: 'text' } as const;
    noteChat(visit, ['chatbase'], seen({ words: [secret, { ...secret, phrase: 'x' }], holders: ['#secret'] }));
    expect(JSON.stringify([...visit.findings, ...visit.memory.chats])).not.toMatch(/diagnosis|secret/);
    expect(cardOf(visit).words).toEqual([]);
  });

  test('noting the same again changes nothing', () => {
    const visit = visited();
    const one = seen({ window: 'open', used: 'yes', words: [words('notice', 'ai assistant')] });
    noteChat(visit, ['chatbase'], seen());
    noteChat(visit, ['chatbase'], one);
    const before = structuredClone([visit.findings, visit.memory.chats]);
    noteChat(visit, ['chatbase'], one);
    expect([visit.findings, visit.memory.chats]).toEqual(before);
  });

  test('they find room in a finding that is full of requests', () => {
    const visit = visited();
    for (let index = 0; index < 40; index += 1) ask(visit, `https://www.chatbase.co/chunk-${index}.js`);
    noteChat(visit, ['chatbase'], seen({ words: [words('notice', 'ai assistant')] }));
    const reasons = visit.findings.get('chatbase')!.reasons;
    expect(reasons).toHaveLength(20);
    expect(reasons.some(({ place }) => place === 'words')).toBe(true);
    expect(reasons.some(({ outcome }) => outcome === 'answered')).toBe(true);
  });
});

describe('what went to its maker', () => {
  test('is counted until the person first uses it', () => {
    const visit = visited();
    noteChat(visit, ['chatbase'], seen());
    ask(visit, 'https://www.chatbase.co/api/session', 'POST');
    expect(cardOf(visit).before?.asked).toEqual([asked(2, 1)]);
    noteChat(visit, ['chatbase'], seen({ used: 'yes' }));
    ask(visit, 'https://www.chatbase.co/api/message', 'POST');
    expect(cardOf(visit)).toMatchObject({
      used: 'yes',
      before: { asked: [asked(2, 1)] },
    });
  });

  test('with what it was told, and not with what is held', () => {
    const visit = visited();
    const known = visit.findings.get('chatbase')!;
    const one = { field: 'email', about: 'email', value_class: 'sha256' } as const;
    noteFindings(visit, [{ ...known, told: [{ ...one, way: 'sent' }] }]);
    noteFindings(visit, [{ ...known, told: [{ ...one, field: 'later', way: 'held' }] }]);
    noteChat(visit, ['chatbase'], seen());
    noteChat(visit, ['chatbase'], seen({ used: 'yes' }));
    noteFindings(visit, [{ ...known, told: [{ ...one, field: 'phone', about: 'phone', way: 'sent' }] }]);
    expect(cardOf(visit).before?.told).toEqual([{ ...one, way: 'sent' }]);
  });

  test('leaves out other hosts of the page, and does not count what did not leave or was not answered', () => {
    const visit = visited();
    ask(visit, 'https://static.hotjar.com/c/hotjar-1.js');
    ask(visit, 'https://api.chatbase.co/x', 'POST', 'tried');
    // The browser itself sends it again over https.
    noteRequest(visit, { id: 'plain', url: 'http://www.chatbase.co/x', type: 'script', method: 'GET', at: 1 });
    ask(visit, 'https://www.chatbase.co/x');
    expect(cardOf(visit).before?.asked).toEqual([
      { ...asked(2, 0), pending: 1 },
      { ...asked(0, 0), host: 'api.chatbase.co', tried: 1 },
    ]);
  });

  test('says of a host that Telltale knows how to read what it gets', () => {
    const visit = newVisit('a', 'https://www.shop.test/', 1);
    ask(visit, 'https://api-iam.intercom.io/messenger/web/ping', 'POST');
    expect(cardOf(visit).before?.asked).toMatchObject([{ host: 'api-iam.intercom.io', posts: 1, read: 'some' }]);
  });

  test('is unknown of a chat that was in use when it was first heard of', () => {
    const visit = visited();
    noteChat(visit, ['chatbase'], seen({ used: 'yes' }));
    expect(cardOf(visit)).toMatchObject({ used: 'yes', before: null });
  });
});

describe('after the worker was stopped', () => {
  test('what stands in the finding is still known', () => {
    const visit = visited();
    const all = [words('notice', 'ai assistant', 'heading'), words('person', 'talk to a human')];
    noteChat(visit, ['chatbase'], seen({ window: 'open', words: all }));
    expect(cardOf(afterRestart(visit))).toMatchObject({
      stands: 'open',
      used: 'no',
      says: 'notice',
      person: 'offered',
      words: cardOf(visit).words,
    });
  });

  test('the same words, first as a name and then as a notice, are both', () => {
    const visit = visited();
    noteChat(visit, ['chatbase'], seen({ window: 'open', words: [words('name', 'ai assistant')] }));
    const notice = [words('notice', 'ai assistant', 'heading')];
    noteChat(visit, ['chatbase'], seen({ window: 'open', words: notice }));
    const again = afterRestart(visit);
    expect(cardOf(again)).toMatchObject({ says: 'notice', words: cardOf(visit).words });
    noteChat(again, ['chatbase'], seen({ window: 'open', words: [words('name', 'ai assistant')] }));
    expect(cardOf(again).says).toBe('notice');
  });

  test('one that stood open and said nothing did so', () => {
    const visit = visited();
    noteChat(visit, ['chatbase'], seen({ window: 'open', read: 'some' }));
    expect(cardOf(afterRestart(visit))).toMatchObject({ stands: 'open', says: 'nothing', used: 'no' });
  });

  test('one that was used was used, and what went before is not counted', () => {
    const visit = visited();
    noteChat(visit, ['chatbase'], seen());
    noteChat(visit, ['chatbase'], seen({ used: 'yes' }));
    const again = afterRestart(visit);
    expect(cardOf(again)).toMatchObject({ stands: 'closed', used: 'yes', before: null });
    noteChat(again, ['chatbase'], seen({ window: 'open', used: 'yes' }));
    expect(cardOf(again)).toMatchObject({ stands: 'open', used: 'yes', before: null });
  });

  test('one that is a document of its own still stands there', () => {
    const visit = newVisit('a', 'https://www.shop.test/', 1);
    noteChat(visit, ['ada'], seen({ holders: [] }));
    expect(cardOf(afterRestart(visit))).toMatchObject({ id: 'ada', stands: 'closed', says: 'unread' });
  });

  test('how it stood finds room in a finding that is full of requests', () => {
    const visit = visited();
    for (let index = 0; index < 40; index += 1) ask(visit, `https://www.chatbase.co/chunk-${index}.js`);
    noteChat(visit, ['chatbase'], seen({ window: 'open', used: 'yes', read: 'some' }));
    expect(cardOf(afterRestart(visit))).toMatchObject({ stands: 'open', used: 'yes', says: 'nothing' });
  });

  test('and seen again, it goes on', () => {
    const visit = visited();
    noteChat(visit, ['chatbase'], seen({ words: [words('name', 'virtual assistant')] }));
    const again = afterRestart(visit);
    noteChat(again, ['chatbase'], seen({ window: 'open', used: 'yes', words: [words('notice', "i'm an ai")] }));
    expect(cardOf(again)).toMatchObject({ stands: 'open', says: 'notice', before: null });
    expect(cardOf(again).words).toHaveLength(2);
  });
});

describe('a chat that is known from recall alone', () => {
  const recalled = allVendors().filter(({ chat }) => chat?.known === 'recalled');

  test('there are some', () => {
    expect(recalled.length).toBeGreaterThan(0);
  });

  test.each(recalled.map((vendor) => [vendor.id, vendor] as const))(
    '%s is inferred, whatever was seen',
    (id, { marks }) => {
      const visit = newVisit('a', 'https://www.shop.test/', 1);
      for (const { host, path } of marks.request ?? []) if (!path) ask(visit, `https://${host}/`);
      notePage(visit, shown({ globals: [...(marks.global ?? [])], elements: [...(marks.element ?? [])] }));
      noteChat(visit, [id], seen({ words: [words('notice', 'ai assistant')] }));
      expect(visit.findings.get(id)?.certainty).toBe('inferred');
    },
  );
});
