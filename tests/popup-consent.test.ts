// @vitest-environment happy-dom
import { h, render } from 'preact';
import { describe, expect, test, vi } from 'vitest';
import messages from '../public/_locales/en/messages.json';
import { Consent } from '../src/popup/consent.tsx';
import type { ConsentState } from '../src/signals/consent/state.ts';
import { consents, said } from './gallery/consent.ts';
import { plain, popupPage, unfoldAll } from './popup-page.ts';

const { root, asked } = popupPage();

/** The line that stands there before anything is unfolded. */
function line(state: ConsentState): string {
  render(h(Consent, { said: state }), root);
  return plain(root.querySelector('summary'));
}

/** What is unfolded: each heading with the lines below it. */
async function unfolded(state: ConsentState): Promise<Readonly<Record<string, readonly string[]>>> {
  render(h(Consent, { said: state }), root);
  await unfoldAll(root.querySelectorAll('details'));
  await vi.waitUntil(() => root.querySelector('h4'));
  return Object.fromEntries(
    [...root.querySelectorAll('h4')].map((title) => [
      plain(title),
      [...title.nextElementSibling!.querySelectorAll('li')].map(plain),
    ]),
  );
}

describe('before it is unfolded', () => {
  test.each<[Partial<ConsentState>, string]>([
    [{ choice: 'none-yet' }, 'It says you have not answered yet.'],
    [{ choice: 'accepted', since: 'this-visit' }, 'It says you agreed to everything. You did so just now.'],
    [{ choice: 'accepted', since: 'earlier' }, 'It says you agreed to everything. You did so on an earlier visit.'],
    [{ choice: 'refused' }, 'It says you said no to everything.'],
    [{ choice: 'partly', since: 'earlier' }, 'It says you agreed to a part. You did so on an earlier visit.'],
    [{ frameworks: ['google'] }, 'It does not say.'],
    [{ gpc: 'on' }, 'It does not say.'],
  ])('%o: %s', (more, words) => {
    expect(line(said(more))).toBe(`What this page says you agreed to ${words}`);
  });

  test('a page that says nothing has no such part', () => {
    expect(line(said())).toBe('');
    expect(root.childElementCount).toBe(0);
  });
});

describe('unfolded', () => {
  test('it says what was agreed to, in plain words and as the page’s own claim', async () => {
    const parts = await unfolded(consents['consent-given']);
    expect(plain(root.querySelector('p'))).toBe('The page’s consent tool is OneTrust.');
    expect(plain(root.querySelector('p:last-child'))).toBe('declared All of this is what the page says of itself.');
    expect(parts).toEqual({
      'You agreed that companies may': [
        'Keep things on your device and read them',
        'Choose ads by little data',
        'Build a profile of you for ads',
        'Choose ads by your profile',
        'Build a profile of you for content',
        'Choose content by your profile',
        'Measure what ads do',
        'Measure what content does',
        'Study who visits, with other data',
        'Develop and improve products',
        'Choose content by little data',
        'Purpose number 12',
      ],
      'Companies may without asking, for a “legitimate interest”': ['Choose ads by little data', 'Measure what ads do'],
      'You also agreed that they may': ['Know exactly where you are', 'Recognise your device by scanning it'],
      Companies: ['1 that you agreed to', '1 that claims a legitimate interest'],
      'In its own words': [
        'C0001 Strictly Necessary Cookies yes',
        'C0004 Targeting Cookies yes',
        String.raw`<b>x</b>\u{202e}no no`,
      ],
      'Google’s tags are told': [
        'Keep things on your device for ads allowed',
        'Send your data to Google for ads allowed',
        'Choose ads by what is known of you not allowed',
        'Keep things on your device to count visits allowed',
        'Keep things on your device to recommend something not said',
        'Keep your settings of this site allowed',
        'Keep things on your device for security allowed',
      ],
      'Selling and sharing your data (laws of US states)': ['You have not objected'],
      'Global Privacy Control': ['No such signal from your browser'],
    });
  });

  test('a no leaves what is done without asking', async () => {
    expect(await unfolded(consents['consent-refused'])).toEqual({
      'Companies may without asking, for a “legitimate interest”': [
        'Choose ads by little data',
        'Measure what ads do',
        'Study who visits, with other data',
        'Develop and improve products',
      ],
      Companies: ['184 that claim a legitimate interest', '842 shown to you'],
      'Global Privacy Control': ['Your browser asks not to have your data sold or shared'],
    });
    expect(plain(root.querySelector('p'))).toBe('The page’s consent tool is number 10 in the ad industry’s list.');
  });

  test('before any answer, no list is empty and no sentence ends in a colon', async () => {
    const vendors = { consented: 0, legitimate: 0, disclosed: 0 };
    const state = said({ choice: 'none-yet', frameworks: ['tcf'], tool: { id: null, name: null, cmpId: 28 }, vendors });
    expect(Object.keys(await unfolded(state))).toEqual(['Global Privacy Control']);
    expect([...root.querySelectorAll('p')].map(plain)).toEqual([
      'The page’s consent tool is number 28 in the ad industry’s list.',
      'declared All of this is what the page says of itself.',
    ]);
  });

  test('without a framework’s string, nothing is said of purposes', async () => {
    expect(Object.keys(await unfolded(consents['consent-asked']))).toEqual([
      'Google’s tags are told',
      'Global Privacy Control',
    ]);
  });

  test('laws of US states', async () => {
    const parts = await unfolded(consents['consent-us']);
    expect(parts['Selling and sharing your data (laws of US states)']).toEqual(['You have objected']);
    expect([...root.querySelectorAll('p')].map(plain)).toEqual([
      'The law that asks for your consent does not hold for you.',
      'declared All of this is what the page says of itself.',
    ]);
  });

  test('what a page calls things stays text', async () => {
    await unfolded(consents['consent-given']);
    expect(root.querySelector('b')).toBeNull();
  });
});

test('every message that is asked for exists', () => {
  expect([...asked].filter((key) => !Object.hasOwn(messages, key))).toEqual([]);
});
