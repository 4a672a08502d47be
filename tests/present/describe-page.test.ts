import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { describedPage, oembed } from '../../src/present/build/describe-page.ts';
import { estimateA } from '../fixtures/estimates.ts';

const html = readFileSync(new URL('../../index.html', import.meta.url), 'utf8');
const picture = { svg: '<svg/>', headline: '45 % go "east" </script><b>', detail: 'A & B', estimate: estimateA };

describe('what the page says of itself', () => {
  const page = describedPage(html, picture, 'https://maps.example.org/mv/');

  it('is whole where the address is known', () => {
    expect(page).toContain('<meta property="og:image" content="https://maps.example.org/mv/card.png" />');
    expect(page).toContain('href="https://maps.example.org/mv/oembed.json"');
    const data = JSON.parse(/<script type="application\/ld\+json">(.*?)<\/script>/.exec(page)?.[1] ?? '') as Record<string, unknown>;
    expect(data['@type']).toBe('Dataset');
    expect(data.description).toContain(picture.headline);
  });

  it('lets no text out of its place', () => {
    expect(page).not.toContain('</script><b>');
    expect(page).toContain('45 % go &quot;east&quot; &lt;/script&gt;&lt;b&gt;');
  });

  it('shows the map and the headline without scripts', () => {
    const silent = [...page.matchAll(/<noscript>(.*?)<\/noscript>/gs)].map(([, text = '']) => text).join('');
    expect(silent).toContain('src="./picture.svg"');
    expect(silent).toContain('45 % go');
  });

  it('names no address that it does not know', () => {
    const unknown = describedPage(html, picture, null);
    expect(unknown).toContain('content="./card.png"');
    expect(unknown).not.toMatch(/canonical|oembed|og:url/);
  });

  it('says which mark is missing', () => {
    expect(() => describedPage('<html></html>', picture, null)).toThrow('</head>');
  });

  it('gives feeds a frame', () => {
    const answer = JSON.parse(oembed('https://maps.example.org/mv/')) as Record<string, unknown>;
    expect(answer).toMatchObject({ version: '1.0', type: 'rich', width: 800 });
    expect(answer.html).toContain('src="https://maps.example.org/mv/?embed=1"');
  });
});
