import { addressOf, type LinkAttribute, linkAttributes } from './attributes.ts';
import { type FrameLine, openLine } from './frame-line.ts';

/**
 * `embed.js`: defines `<multivector-map>`, a live map in a frame. A classic script without dependencies, so that any page can load it from
 * another origin; the folder that it was loaded from is the app that it shows. See "Embed" in the README.
 */

const scriptAddress = document.currentScript instanceof HTMLScriptElement ? document.currentScript.src : document.baseURI;

const openWords: Readonly<Record<string, string>> = { ru: 'Открыть в Multivector', kk: 'Multivector ішінде ашу' };
const LEAST_PX = 160;
const MOST_PX = 2000;

const rules = `
:host { display: block; }
:host([hidden]) { display: none; }
.box { position: relative; min-height: ${LEAST_PX}px; aspect-ratio: 5 / 3; overflow: hidden; background: #eef0ee; }
iframe, .picture { position: absolute; inset: 0; width: 100%; height: 100%; border: 0; }
.picture { object-fit: cover; }
.link { position: absolute; right: 0; bottom: 0; padding: 4px 10px; background: #fff; color: #16202a; font: 600 13px/20px system-ui, sans-serif; }
iframe { visibility: hidden; }
.ready iframe { visibility: visible; }
.ready .picture, .ready .link { display: none; }
`;

const within = (height: number): number => Math.min(MOST_PX, Math.max(LEAST_PX, height));

/** Names that a page may call; each answers with a promise. */
class MultivectorMap extends HTMLElement {
  static readonly observedAttributes = [...Object.keys(linkAttributes), 'view', 'height', 'src', 'title'];
  #line: FrameLine | null = null;
  readonly #root = this.attachShadow({ mode: 'open' });
  readonly #box = document.createElement('div');

  connectedCallback(): void {
    this.#build();
  }

  disconnectedCallback(): void {
    this.#clear();
  }

  attributeChangedCallback(name: string, before: string | null, after: string | null): void {
    if (!this.#line || before === after) return;
    if (name === 'height') this.#size(null);
    else {
      this.#clear();
      this.#build();
    }
  }

  /** Shows a preset. @param options compare: id of the preset that it is held against; year, maturity: other than its own */
  setScenario(scenario: string, options: { readonly compare?: string | null; readonly year?: number; readonly maturity?: string } = {}) {
    return this.#ask('setScenario', { ...options, scenario });
  }

  /** Sets all levers of the shown scenario; null puts those of its preset back. */
  setLevers(levers: readonly object[] | null) {
    return this.#ask('setLevers', { levers });
  }

  /** Moves the map. */
  flyTo(camera: { readonly lon: number; readonly lat: number; readonly zoom: number }) {
    return this.#ask('flyTo', { camera: { lon: camera.lon, lat: camera.lat, zoom: camera.zoom } });
  }

  /** Selects a site, place, leg, country or shipment; null selects nothing. */
  select(selection: { readonly kind: string; readonly id: string } | null) {
    return this.#ask('select', { selection });
  }

  /** The whole estimate that is shown, as plain data. */
  getEstimate() {
    return this.#ask('getEstimate', {});
  }

  /** The map with title, legend, scenario and sources, as a PNG in a Blob. */
  exportPicture(options: { readonly size?: string; readonly scale?: number } = {}) {
    return this.#ask('exportPicture', { ...options });
  }

  #ask(call: string, values: Readonly<Record<string, unknown>>): Promise<unknown> {
    return this.#line?.ask(call, values) ?? Promise.reject(new Error('The map is not on the page.'));
  }

  #size(suggested: number | null): void {
    const own = this.getAttribute('height');
    const height = own === null ? suggested : Number.parseFloat(own);
    if (height === null || !Number.isFinite(height)) return;
    this.#box.style.height = `${within(height)}px`;
    this.#box.style.aspectRatio = 'auto';
  }

  #build(): void {
    const base = new URL('.', new URL(this.getAttribute('src') ?? scriptAddress, document.baseURI)).href;
    const read = (name: LinkAttribute | 'view'): string | null => this.getAttribute(name);
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(rules);
    this.#root.adoptedStyleSheets = [sheet];

    const picture = document.createElement('img');
    picture.className = 'picture';
    picture.alt = '';
    picture.src = new URL('picture.svg', base).href;
    const link = document.createElement('a');
    link.className = 'link';
    link.href = addressOf(base, read, false);
    link.target = '_blank';
    link.rel = 'noopener';
    link.textContent = openWords[read('language') ?? document.documentElement.lang] ?? 'Open in Multivector';
    const frame = document.createElement('iframe');
    frame.title = this.getAttribute('title') ?? 'Multivector';
    // its own origin, for its workers and its cache; new windows for the link to the whole app
    frame.setAttribute('sandbox', 'allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox allow-downloads');
    frame.setAttribute('referrerpolicy', 'no-referrer');
    frame.allow = 'fullscreen';
    frame.loading = 'lazy';
    frame.src = addressOf(base, read, true);

    this.#box.className = 'box';
    this.#size(null);
    this.#line = openLine(
      frame,
      new URL(base).origin,
      (heard) => this.#hear(heard.event, heard.detail),
      () => this.#tell('error', { message: `The map at ${base} did not answer: it may be blocked or offline.` }),
    );
    this.#box.replaceChildren(picture, link, frame);
    this.#root.replaceChildren(this.#box);
  }

  #hear(event: string, detail: unknown): void {
    if (event === 'size') {
      const { height } = detail as { height: unknown };
      if (typeof height === 'number') this.#size(height);
      return;
    }
    if (event === 'ready') this.#box.classList.add('ready');
    if (['ready', 'select', 'estimate', 'error'].includes(event)) this.#tell(event, detail);
  }

  #tell(event: string, detail: unknown): void {
    this.dispatchEvent(new CustomEvent(event, { detail }));
  }

  #clear(): void {
    this.#line?.close();
    this.#line = null;
    this.#box.replaceChildren();
    this.#box.removeAttribute('style');
    this.#root.replaceChildren();
  }
}

if (!customElements.get('multivector-map')) customElements.define('multivector-map', MultivectorMap);
