/** Memory of a process and all that it started, as Linux counts it. */
import { readdirSync, readFileSync } from 'node:fs';

const read = (path: string): string => {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    // The process ended between being listed and being read.
    return '';
  }
};

/** `1234 (node (x)) S 1230 …`: the parent stands after the last parenthesis. */
const parentOf = (stat: string) => Number(stat.slice(stat.lastIndexOf(')') + 1).split(' ')[2]);

/** The ids of a process and all its descendants. */
export function treeOf(root: number): number[] {
  const children = new Map<number, number[]>();
  for (const name of readdirSync('/proc')) {
    const stat = /^\d+$/.test(name) ? read(`/proc/${name}/stat`) : '';
    if (!stat) continue;
    const parent = parentOf(stat);
    children.set(parent, [...(children.get(parent) ?? []), Number(name)]);
  }
  const tree = [root];
  for (const id of tree) tree.push(...(children.get(id) ?? []));
  return tree;
}

/** Proportional share of memory in bytes; resident memory where the system tells no share. */
function memoryOf(id: number): number {
  const share = /^Pss:\s+(\d+) kB/m.exec(read(`/proc/${id}/smaps_rollup`));
  const resident = share ?? /^VmRSS:\s+(\d+) kB/m.exec(read(`/proc/${id}/status`));
  return Number(resident?.[1] ?? 0) * 1024;
}

/** Memory of the whole tree in bytes; null where there is no `/proc`. */
export function memoryOfTree(root: number): { bytes: number; processes: number } | null {
  if (process.platform !== 'linux') return null;
  const tree = treeOf(root);
  return { bytes: tree.reduce((sum, id) => sum + memoryOf(id), 0), processes: tree.length };
}
