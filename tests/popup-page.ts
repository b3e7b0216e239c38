import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, vi } from 'vitest';
import { getMessage } from './gallery/i18n.ts';

/** Where parts of the popup are drawn. */
export interface PopupPage {
  /** Empty before each test. */
  readonly root: HTMLElement;
  /** Keys of the messages that the file's tests have asked for so far. */
  readonly asked: ReadonlySet<string>;
}

/** A page with the popup's messages, for the tests of the file that calls this. Files share modules: what is here must not. */
export function popupPage(): PopupPage {
  const asked = new Set<string>();
  const root = document.createElement('main');

  beforeEach(() => {
    vi.stubGlobal('chrome', {
      i18n: {
        getMessage(key: string, substitutions?: readonly string[]) {
          asked.add(key);
          return getMessage(key, substitutions);
        },
      },
    });
    document.body.replaceChildren(root);
  });

  afterEach(() => {
    render(null, root);
    vi.unstubAllGlobals();
  });

  return { root, asked };
}

/** The words of an element with single spaces; empty where it is not there. */
export function plain(element: Element | null | undefined): string {
  return element?.textContent.replaceAll(/\s+/g, ' ').trim() ?? '';
}

/** Unfolds parts as a person does, and lets them draw what is in them. */
export async function unfoldAll(details: Iterable<HTMLDetailsElement>): Promise<void> {
  for (const one of details) {
    one.open = true;
    one.dispatchEvent(new Event('toggle'));
  }
  await act(() => {});
}
