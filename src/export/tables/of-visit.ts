import type { Column } from '../column.ts';

/** Which visit a row is from. */
export const visitId = {
  shape: 'string',
  is: 'The visit it was seen in: visit_id in visits.',
  seen: "Each request, call and name is attributed by the browser's id of the document.",
  empty: 'never',
  until: 'no-paths',
} as const satisfies Column<string>;

/** The site of that visit. */
export const siteOfVisit = {
  shape: 'string',
  is: 'Registrable domain of the visited page.',
  seen: 'Cut from its address by the public suffix list.',
  empty: 'never',
  until: 'no-paths',
} as const satisfies Column<string>;
