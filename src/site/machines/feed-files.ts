/** The files of all feeds, one after another. */
import { atomFiles } from './atom.ts';
import type { PublishedContext, SiteFile } from './context.ts';
import { feedsOf } from './feed.ts';
import { jsonFeedFile } from './json-feed.ts';

export function* feedFiles(context: PublishedContext): Generator<SiteFile> {
  for (const feed of feedsOf(context.catalog)) {
    yield* atomFiles(feed, context);
    yield jsonFeedFile(feed, context);
  }
}
