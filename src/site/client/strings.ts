/** The words of the interface; when it is bundled, those of the site's language take this place. */
export { strings } from '../strings/zh-Hans.ts';
