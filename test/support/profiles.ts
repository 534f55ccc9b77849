/** Made-up publication profiles. */
import type { Profile } from '../../src/2-lines/profile.ts';

export const aProfile = (facts: Partial<Profile> = {}): Profile => ({
  title: '河畔文讯',
  aliases: [],
  sections: [],
  runningHeads: [],
  ...facts,
});
