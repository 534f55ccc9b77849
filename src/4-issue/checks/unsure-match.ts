import { type Check, finding } from './check.ts';

/** A text that another headline of its page might claim as well. */
export const unsureMatch: Check = ({ issue: { unsure }, excerpt }) =>
  unsure.map(({ text, headline, other }) => ({
    ...finding('unsure-match', text, excerpt(text), excerpt(headline), other && excerpt(other)),
    related: other,
  }));
