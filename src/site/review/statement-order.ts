/** In what order statements are proposed, so that none takes away what a later one quotes. */
import type { Statement } from './statements.ts';

/** Joining comes last, for an article that is joined has no headline of its own any more. */
const kinds = ['issue', 'article', 'move', 'split', 'drop', 'join'];

const kindOf = (statement: Statement) => kinds.findIndex((kind) => Object.hasOwn(statement, kind));

/** What a statement takes hold of; of several that take hold of the same, one can be applied. */
function holdOf(statement: Statement): string {
  if ('move' in statement) return statement.move;
  if ('split' in statement) return statement.split;
  if ('drop' in statement) return statement.drop;
  return 'join' in statement ? 'join' : JSON.stringify(statement);
}

/** Statements that can be applied one after another. */
export function inOrder(statements: readonly Statement[]): Statement[] {
  const holds = statements.map(holdOf);
  return statements
    .filter((statement, index) => holds.indexOf(holdOf(statement)) === index)
    .sort((one, other) => kindOf(one) - kindOf(other));
}
