import AxeBuilder from '@axe-core/playwright';
import { test as base, type ConsoleMessage, expect, type Locator, type Page } from '@playwright/test';
import { findChromium } from '../../src/cli/find-chromium.ts';

/** What a person does with the planner, in the words of the planner. Only this file knows where things are on the page. */
export class Planner {
  readonly page: Page;
  /** Everything that the console said that it should not. */
  readonly complaints: string[] = [];

  constructor(page: Page) {
    this.page = page;
    page.on('console', (message: ConsoleMessage) => {
      if (message.type() === 'error' || message.type() === 'warning') this.complaints.push(`${message.type()}: ${message.text()}`);
    });
    page.on('pageerror', (error) => this.complaints.push(`exception: ${error.message}`));
  }

  /** Opens a view by its link and waits until the numbers are there. */
  async open(query = ''): Promise<void> {
    await this.page.goto(`./${query}`);
    await expect(this.page).toHaveTitle(/ · Multivector$/);
  }

  /** Waits until the map has drawn a whole frame. */
  async mapIsDrawn(): Promise<void> {
    await expect(this.page.locator('html')).toHaveAttribute('data-map', 'ready');
    await expect(this.page.locator('canvas.maplibregl-canvas')).toBeVisible();
  }

  /** The sentence that sums the scenario up. */
  headline(): Locator {
    return this.page.locator('.mv-headline h2, .mv-embed-caption h1').first();
  }

  async sentence(): Promise<string> {
    return this.textOf(this.headline());
  }

  async textOf(part: Locator): Promise<string> {
    return (await part.textContent()) ?? '';
  }

  /** A figure of the results, such as "Cost to market". */
  tile(name: string): Locator {
    return this.page.locator('.mv-tile', { hasText: name });
  }

  /** The figure of a tile alone, without what it is held against and its range. */
  tileFigure(name: string): Locator {
    return this.tile(name).locator('.mv-tile-value');
  }

  /** The three states of a country's border. */
  border(country: string): { readonly set: (state: string) => Promise<void>; readonly radio: (state: string) => Locator } {
    const group = this.page.getByRole('group', { name: `${country} for cargo` });
    const radio = (state: string): Locator => group.getByRole('radio', { name: state });
    return { radio, set: (state) => radio(state).check() };
  }

  scenarioB(): Locator {
    return this.page.getByRole('combobox', { name: /^Scenario B/ });
  }

  scenarioA(): Locator {
    return this.page.getByRole('combobox', { name: /^Scenario A/ });
  }

  async search(text: string): Promise<void> {
    await this.searchField().fill(text);
  }

  searchField(): Locator {
    return this.page.getByRole('combobox', { name: /^(Find a site|Найти|Кен)/ });
  }

  suggestion(): Locator {
    return this.page.getByRole('listbox').getByRole('option').first();
  }

  /** A tab of the side panel, of the results or of the phone's sheet. */
  tab(name: string): Locator {
    return this.page.getByRole('tab', { name, exact: true });
  }

  /** How two scenarios are shown on the map. */
  async compareOnMap(view: string): Promise<void> {
    await this.page.getByRole('radio', { name: view }).check();
  }

  /** The button to the reader's own scenarios. */
  desk(): Locator {
    return this.page.getByRole('button', { name: 'Save, my scenarios' });
  }

  /** Walks to a part of the page with one key, as a reader without a mouse must. */
  async walkTo(part: Locator, key = 'Tab'): Promise<void> {
    for (let presses = 0; presses < 150; presses += 1) {
      if (await part.evaluate((element) => element === document.activeElement)) return;
      await this.page.keyboard.press(key);
    }
    await expect(part).toBeFocused();
  }

  /** From the top of the page past the top bar, by the link for those who come by keyboard. */
  async skipToResults(): Promise<void> {
    await this.walkTo(this.page.getByRole('button', { name: 'Skip to the results' }));
    await this.page.keyboard.press('Enter');
    await expect(this.page.locator('#results')).toBeFocused();
  }

  notice(): Locator {
    return this.page.locator('.mv-notices');
  }

  /** What is read out when a scenario changes. */
  announcement(): Locator {
    return this.page.getByTestId('announcement');
  }

  /** Accessibility faults that axe finds, as "rule: where"; of one part of the page, without its frames, where a part is named. */
  async faults(part?: string): Promise<string[]> {
    const builder = new AxeBuilder({ page: this.page });
    const { violations } = await (part === undefined ? builder : builder.include(part).exclude('iframe')).analyze();
    return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`));
  }
}

/** Lets a page find no WebGL: the map is a drawing then, and software has not to draw the live one. */
export const withoutWebgl = (page: Page): Promise<unknown> =>
  page.addInitScript(() => {
    const original = HTMLCanvasElement.prototype.getContext;
    HTMLCanvasElement.prototype.getContext = function (this: HTMLCanvasElement, kind: string, ...rest: unknown[]) {
      return kind.startsWith('webgl') ? null : Reflect.apply(original, this, [kind, ...rest]);
    } as typeof original;
  });

/** Software WebGL, and no talk with the outside. */
const flags = [
  '--no-sandbox',
  '--use-gl=angle',
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Tests of the planner; each fails when the console said anything. */
export const test = base.extend<{ planner: Planner; expectedComplaints: RegExp[]; firstVisit: boolean }>({
  // looked for here and not in the configuration, which other tools read too
  launchOptions: [
    async ({ playwright }, use) => use({ executablePath: findChromium(playwright.chromium.executablePath()), args: flags }),
    { scope: 'worker' },
  ],
  expectedComplaints: [[], { option: true }],
  // the guide of the first visit stands over the map: most tests begin as on the second
  firstVisit: [false, { option: true }],
  planner: async ({ page, expectedComplaints, firstVisit }, use) => {
    if (!firstVisit) {
      await page.addInitScript(() => {
        // an empty page between two views has no storage
        if (window.location.protocol.startsWith('http')) window.localStorage.setItem('multivector.guide', '1');
      });
    }
    const planner = new Planner(page);
    await use(planner);
    const unexpected = planner.complaints.filter((complaint) => !expectedComplaints.some((pattern) => pattern.test(complaint)));
    expect(unexpected, 'the console stays silent').toEqual([]);
  },
});

export { expect };
