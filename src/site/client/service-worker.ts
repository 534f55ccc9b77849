/// <reference lib="dom" />
/**
 * Keeps the site in the browser: after the first visit it works without a network, as far as it
 * was kept. Pages come from the network where there is one, so that nobody reads an old archive.
 */
import { cacheKey, isUnchanging, mayKeep, successorOf } from '../offline/strategy.ts';

/** Put in when the site is built. */
declare const KEPT: readonly string[];

/** The part of a service worker's interface that we use; TypeScript's library excludes the page's. */
interface Lasting {
  waitUntil(work: Promise<unknown>): void;
}
interface Fetching extends Lasting {
  request: Request;
  respondWith(response: Promise<Response>): void;
}
interface Worker {
  registration: { scope: string };
  clients: { claim(): Promise<void> };
  skipWaiting(): Promise<void>;
  addEventListener(type: 'install' | 'activate', listener: (event: Lasting) => void): void;
  addEventListener(type: 'fetch', listener: (event: Fetching) => void): void;
}
const worker = self as unknown as Worker;

const { scope } = worker.registration;
/** Several archives may lie below one host. */
const CACHE = `archive ${scope}`;
/** Fetched at a time: leaves room for what the reader does meanwhile. */
const BATCH = 8;
/** A network that answers later than this is as good as none, where there is a kept copy. */
const PATIENCE_MS = 4000;

const kept = KEPT.map((address) => new URL(address, scope).href);

worker.addEventListener('install', (event) => event.waitUntil(keepAll()));
worker.addEventListener('activate', (event) => event.waitUntil(takeOver()));
worker.addEventListener('fetch', (event) => {
  const { request } = event;
  if (!mayKeep(request, scope)) return;
  event.respondWith(isUnchanging(request.url) ? keptFirst(event) : networkFirst(event));
});

async function keepAll(): Promise<void> {
  const cache = await caches.open(CACHE);
  for (let start = 0; start < kept.length; start += BATCH) {
    // What cannot be fetched now is kept when it is read.
    await Promise.allSettled(
      kept.slice(start, start + BATCH).map((address) => keep(cache, address)),
    );
  }
  await worker.skipWaiting();
}

async function keep(cache: Cache, address: string): Promise<void> {
  if (isUnchanging(address) && (await cache.match(address))) return;
  const response = await fetch(address, { cache: 'no-cache' });
  if (response.ok && !response.redirected) await cache.put(address, response);
}

/** An index of an earlier version is of no use: all of its files have other names now. */
async function takeOver(): Promise<void> {
  const cache = await caches.open(CACHE);
  const old = (await cache.keys()).filter(({ url }) => isUnchanging(url) && !kept.includes(url));
  await Promise.all(old.map((request) => cache.delete(request)));
  await worker.clients.claim();
}

async function keptFirst(event: Fetching): Promise<Response> {
  const { url } = event.request;
  const cache = await caches.open(CACHE);
  const copy = await cache.match(cacheKey(url));
  if (copy) return copy;
  const successor = successorOf(url, kept);
  if (successor === undefined || kept.includes(url)) return fetchAndKeep(cache, event);
  const answer = await fetchAndKeep(cache, event).catch(() => undefined);
  return answer?.ok ? answer : ((await cache.match(successor)) ?? answer ?? Response.error());
}

async function networkFirst(event: Fetching): Promise<Response> {
  const { request } = event;
  const cache = await caches.open(CACHE);
  const copy = await cache.match(cacheKey(request.url));
  try {
    const answer = fetchAndKeep(cache, event);
    return await (copy ? Promise.race([answer, impatience()]) : answer);
  } catch (error) {
    const instead =
      copy ?? (request.mode === 'navigate' ? await cache.match(offlinePage()) : undefined);
    if (instead) return instead;
    throw error;
  }
}

async function fetchAndKeep(cache: Cache, event: Fetching): Promise<Response> {
  const response = await fetch(event.request);
  if (response.ok && response.type === 'basic' && !response.redirected) {
    // Where there is no room for it, it is not kept.
    const kept = cache.put(cacheKey(event.request.url), response.clone()).catch(() => {});
    event.waitUntil(kept);
  }
  return response;
}

function impatience(): Promise<never> {
  return new Promise((_, reject) => {
    setTimeout(() => reject(new Error('The network did not answer in time')), PATIENCE_MS);
  });
}

function offlinePage(): string {
  return new URL('offline/', scope).href;
}
