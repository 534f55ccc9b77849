import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';

interface Locked {
  version?: string;
  resolved?: string;
  engines?: { node?: string };
  optionalDependencies?: Record<string, string>;
}
const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
  packages: Record<string, Locked>;
};

test('should lock the programs of every platform, without which npm ci refuses to install', () => {
  const locked = Object.keys(packages);
  for (const [path, { optionalDependencies = {} }] of Object.entries(packages)) {
    for (const name of Object.keys(optionalDependencies)) {
      assert.ok(
        locked.some((at) => at.endsWith(`node_modules/${name}`)),
        `${path} may need ${name}`,
      );
    }
  }
});

test('should name no address that packages are downloaded from', () => {
  for (const [path, { resolved }] of Object.entries(packages)) {
    assert.equal(resolved, undefined, path);
  }
});

test('should pin the version of every package that is used directly', () => {
  const { dependencies, devDependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as {
    dependencies: Record<string, string>;
    devDependencies: Record<string, string>;
  };
  for (const [name, version] of Object.entries({ ...dependencies, ...devDependencies })) {
    assert.match(version, /^\d+\.\d+\.\d+$/u, name);
  }
});

/** `^18 || >=20`: one of the ranges holds Node 20. */
const runsOnNode20 = (range: string) =>
  range.split('||').some((part) => {
    const [, operator = '', major = ''] = /(>=|\^|~|)\s*v?(\d+)/u.exec(part) ?? [];
    if (major === '') return part.trim() === '*';
    return operator === '>=' ? Number(major) <= 20 : Number(major) === 20;
  });

test('should need nothing newer than Node 20', () => {
  assert.ok(!runsOnNode20('^22 || ^24 || >=26') && runsOnNode20('^18 || >=20'));
  const newer = Object.entries(packages).flatMap(([path, { engines }]) =>
    runsOnNode20(engines?.node ?? '*') ? [] : `${path} needs Node ${engines?.node}`,
  );
  assert.deepEqual(newer, []);
});
