import type { ComponentChild } from 'preact';

/** Short facts in one line. The dot between two stays with the first, so that no line begins with one. */
export function Facts({ facts }: { readonly facts: readonly ComponentChild[] }) {
  return (
    <>
      {facts.map((fact, index) => [
        <span key={index} class={index < facts.length - 1 ? 'and-more' : undefined}>
          {fact}
        </span>,
        ' ',
      ])}
    </>
  );
}
