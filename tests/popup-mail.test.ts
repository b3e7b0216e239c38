// @vitest-environment happy-dom
import { h, render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import messages from '../public/_locales/en/messages.json';
import type { MailView } from '../src/messages/contract.ts';
import type { MailDoor } from '../src/popup/mail-door.ts';
import { Popup } from '../src/popup/popup.tsx';
import { getMessage } from './gallery/i18n.ts';
import { mailFinding, mailRead, mails } from './gallery/mail.ts';
import { answered, visit } from './gallery/states.ts';

const asked = new Set<string>();
const look = vi.fn<MailDoor['look']>();
const turn = vi.fn<MailDoor['turn']>(() => Promise.resolve());
const door = { look, turn };
let root: HTMLElement;

function say(key: string, substitutions?: readonly string[]): string {
  asked.add(key);
  return getMessage(key, substitutions);
}

beforeEach(() => {
  vi.clearAllMocks();
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  vi.stubGlobal('chrome', { i18n: { getMessage: say } });
  root = document.createElement('main');
  document.body.replaceChildren(root);
});

afterEach(() => {
  render(null, root);
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const nothing = () => {};

/** Shows the popup of a webmail tab whose messages are as told. */
async function show(view: MailView, url = 'https://mail.google.com/', access: 'granted' | 'withheld' = 'granted') {
  look.mockResolvedValue(view);
  const shown = answered(visit(), {}, url, access);
  await act(() => render(h(Popup, { shown, onRetry: nothing, onReload: nothing, onAllow: nothing, mail: door }), root));
  await vi.dynamicImportSettled();
  await drawn();
}

/** Lets effects run and what they asked for be answered and drawn. */
async function drawn(milliseconds = 0): Promise<void> {
  await act(async () => {});
  await act(() => vi.advanceTimersByTimeAsync(milliseconds).then(() => {}));
}

const words = (selector: string) => root.querySelector(selector)?.textContent?.replaceAll(/\s+/g, ' ').trim();

describe('the part about opened messages', () => {
  test.each(['https://www.shop.example/', 'chrome://settings/', ''])('is not there on %s', async (url) => {
    await show(mails['mail found']!, url);
    expect(root.querySelector('.mail')).toBeNull();
    expect(look).not.toHaveBeenCalled();
  });

  test('is not there where the site is withheld', async () => {
    await show(mails['mail found']!, 'https://mail.google.com/', 'withheld');
    expect(root.querySelector('.mail')).toBeNull();
  });

  test('offers to look, says what it reads, and does nothing until it is switched on', async () => {
    await show({ state: 'off' });
    expect(words('.offer h2')).toBe('This looks like webmail');
    expect(words('.offer p')).toContain('It never reads the text.');
    await drawn(10_000);
    expect(look).toHaveBeenCalledOnce();
    look.mockResolvedValue(mailRead());
    root.querySelector<HTMLButtonElement>('.offer button')!.click();
    await drawn();
    expect(turn).toHaveBeenCalledExactlyOnceWith('on');
    expect(words('.mail')).toContain('We recognised no tracker in this message.');
  });

  test('can be switched off again', async () => {
    await show(mails['mail nobody']!);
    look.mockResolvedValue({ state: 'off' });
    root.querySelector<HTMLButtonElement>('.mail-head button')!.click();
    await drawn();
    expect(turn).toHaveBeenCalledExactlyOnceWith('off');
    expect(words('.offer h2')).toBe('This looks like webmail');
  });

  test('looks again while it stays open, and no more once it is closed', async () => {
    await show(mailRead());
    look.mockResolvedValue(mailRead({ findings: [mailFinding('mailjet', 'Mailjet', 'Sinch')] }));
    await drawn(2500);
    expect(words('.mail summary')).toBe('This message tells Mailjet when you open it Sinch observed');
    const times = look.mock.calls.length;
    render(null, root);
    await vi.advanceTimersByTimeAsync(10_000);
    expect(look).toHaveBeenCalledTimes(times);
  });

  test('says who is told what, how sure that is, and what was shown only if it was', async () => {
    await show(mails['mail found']!);
    const told = (row: Element) =>
      [...row.children].map(({ textContent }) => textContent.replaceAll(/\s+/g, ' ').trim());
    const own = 'shop.us17.list-manage.com/track';
    expect([...root.querySelectorAll('.mail .row')].map(told)).toEqual([
      [
        'This message tells Mailchimp when you open it Intuit observed',
        'The picture’s address is on a host that belongs to Mailchimp.',
        'Your browser has the picture: it was fetched.',
        `${own}/open.php?u=…&id=…&e=…`,
      ],
      [
        'This message tells Litmus when you open it Validity observed',
        'The picture’s address is on a host that belongs to Litmus.',
        'jwl2ap3q.emltrk.com/…',
      ],
      [
        'This message tells t.fullbeans.test when you open it inferred',
        'The picture is too small to see, and its address holds a code that looks made for this message.',
        't.fullbeans.test?id=…',
      ],
      [
        'Links in this message pass through Mailchimp first Intuit observed',
        'The links’ addresses are on a host that belongs to Mailchimp.',
        '14 links in what is open now.',
        `${own}/click?u=…&id=…&e=…`,
      ],
      [
        'Links in this message pass through Salesforce Marketing Cloud first Salesforce inferred',
        'The address has the shape that Salesforce Marketing Cloud uses; the host has another name.',
        '1 link in what is open now.',
        'click.a-very-long-name-that-does-not-end.newsletter.shop.example/?qs=…',
      ],
    ]);
    expect(words('.mail')).toContain('Links say which recipient you are, in mc_eid (Intuit) and utm_email.');
    expect(words('.mail > .aside')).toBe(
      '12 links name the campaign, the same for everybody. Your mail service loads pictures for you: a sender may learn when, but not from where.',
    );
  });

  test('says what silence does not prove', async () => {
    await show(mails['mail nobody']!);
    expect(words('.mail')).toContain('A sender may still count readers in ways that addresses do not show.');
  });

  test('asks for a message where none is open', async () => {
    await show(mails['mail not open']!);
    expect(words('.mail')).toContain('Open a message to see whom it tells.');
    expect(words('.mail')).not.toContain('no tracker');
  });

  test('says that it could not look, also when nobody answers', async () => {
    await show({ state: 'unreadable' });
    expect(words('.mail')).toContain('could not look');
    look.mockRejectedValue(new Error('no answer'));
    await drawn(2500);
    expect(words('.mail')).toContain('could not look');
  });

  test('keeps what a message chose to be called as text', async () => {
    await show(mails['mail hostile']!);
    expect(root.querySelector('img, [onerror]')).toBeNull();
    expect(words('.mail code')).toContain('\\u{202e}');
  });

  test('has words for everything', async () => {
    for (const view of Object.values(mails)) await show(view);
    const built = (key: string) => key.startsWith('explain_') || key.startsWith('@@');
    expect([...asked].filter((key) => !built(key) && !Object.hasOwn(messages, key))).toEqual([]);
  });
});
