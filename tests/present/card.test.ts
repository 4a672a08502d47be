import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { beforeAll, describe, expect, it } from 'vitest';
import { type FirstPicture, firstPicture } from '../../src/present/build/first-picture.tsx';

const folder = new URL('../../src/present/build/', import.meta.url);
let picture: FirstPicture;
beforeAll(async () => {
  picture = await firstPicture(new URL('../..', import.meta.url).pathname);
}, 60_000);

describe('the card that feeds of links show', () => {
  const card = readFileSync(new URL('card.png', folder));
  const { headline, detail, sha256 } = JSON.parse(readFileSync(new URL('card.json', folder), 'utf8')) as Record<string, unknown>;

  it('says what the model says: "npm run build && npm run card" draws it anew', () => {
    expect({ headline, detail }).toEqual({ headline: picture.headline, detail: picture.detail });
  });

  it('is the picture that was drawn with these words, in the size that the page names', () => {
    expect(createHash('sha256').update(card).digest('hex')).toBe(sha256);
    expect([card.readUInt32BE(16), card.readUInt32BE(20)]).toEqual([1280, 720]);
  });
});

describe('the drawing for pages without scripts', () => {
  it('is light', () => {
    expect(gzipSync(picture.svg, { level: 9 }).length).toBeLessThan(60_000);
  });

  it('draws the cargo of the model', () => {
    const colours = new Set(
      [...picture.svg.matchAll(/stroke="(#[0-9a-f]{6})" stroke-width="[\d.]+" stroke-linecap="round"/g)].map(([, colour]) => colour),
    );
    const busy = picture.estimate.corridors.filter(({ share_tonnes }) => share_tonnes > 0.05);
    expect(colours.size).toBeGreaterThanOrEqual(busy.length);
  });
});
