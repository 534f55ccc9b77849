import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';

interface Locked {
  version?: string;
  resolved?: string;
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
