import type { Page } from '@playwright/test';
import { expect, test } from './driver.ts';

/** What a presenter does with hands and screen. */

const title = (page: Page) => page.getByRole('heading', { level: 1 });

test.describe('by touch', () => {
  test.use({ hasTouch: true, viewport: { width: 390, height: 844 } });

  test('a swipe over the text goes from scene to scene; a scroll does not', async ({ planner }) => {
    const { page } = planner;
    await page.goto('./?story=four-ways-out:2');
    await expect(title(page)).toHaveText(/^By Russia/);
    const box = await page.locator('#story-text').boundingBox();
    if (!box) throw new Error('The text of the scene has no place on the screen.');
    const finger = await page.context().newCDPSession(page);
    const drag = async (acrossX: number, acrossY: number): Promise<void> => {
      const start = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
      await finger.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [start] });
      for (const part of [0.3, 0.6, 1]) {
        const at = { x: start.x + part * acrossX, y: start.y + part * acrossY };
        await finger.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: [at] });
      }
      await finger.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
    };
    await drag(-120, 4);
    await expect(title(page)).toHaveText(/^Across the Caspian/);
    await drag(120, 4);
    await expect(title(page)).toHaveText(/^By Russia/);
    await drag(-20, -90);
    await drag(-30, 0);
    await page.waitForTimeout(300);
    await expect(title(page)).toHaveText(/^By Russia/);
  });
});

test('the story takes the whole screen, and Escape gives it back before it leaves the story', async ({ planner }) => {
  const { page } = planner;
  await page.goto('./?story=four-ways-out:2');
  const whole = page.getByRole('button', { name: 'Full screen' });
  const isFull = (): Promise<boolean> => page.evaluate(() => document.fullscreenElement === document.documentElement);
  await whole.click();
  await expect.poll(isFull).toBe(true);
  await expect(whole).toHaveAttribute('aria-pressed', 'true');
  // a browser takes Escape itself, where a hand presses it; here the page hears it, and keeps the story
  await page.keyboard.press('Escape');
  await expect(title(page)).toHaveText(/^By Russia/);
  await page.evaluate(() => (document.fullscreenElement ? document.exitFullscreen() : undefined));
  await expect(whole).toHaveAttribute('aria-pressed', 'false');
  await whole.click();
  await expect.poll(isFull).toBe(true);
  await whole.click();
  await expect.poll(isFull).toBe(false);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('banner')).toBeVisible();
});

test.describe('motion', () => {
  /** Counts what is drawn on any canvas. */
  const countDrawing = async (page: Page): Promise<void> => {
    await page.addInitScript(() => {
      const counted = { drawn: 0 };
      Object.assign(window, { counted });
      const { drawElements } = WebGL2RenderingContext.prototype;
      WebGL2RenderingContext.prototype.drawElements = function draw(...what) {
        counted.drawn += 1;
        drawElements.apply(this, what);
      };
    });
  };
  const drawn = (page: Page): Promise<number> => page.evaluate(() => (window as unknown as { counted: { drawn: number } }).counted.drawn);

  test('a reader who wants little of it gets a map that stands still, scene for scene', async ({ planner }) => {
    test.slow();
    const { page } = planner;
    await countDrawing(page);
    await page.goto('./?story=four-ways-out:2');
    // drawn without end in software, where the reader does not mind
    await expect(page.locator('html')).toHaveAttribute('data-map', 'ready', { timeout: 60_000 });
    await page.keyboard.press('ArrowRight');
    await expect(title(page)).toHaveText(/^Across the Caspian/);
    await expect(page.locator('.mv-story-figure').first()).toHaveText(/USD/);
    const still = async (): Promise<boolean> => {
      const before = await drawn(page);
      await page.waitForTimeout(700);
      return (await drawn(page)) === before;
    };
    await expect.poll(still, { timeout: 40_000 }).toBe(true);
    expect(await page.evaluate(() => document.getAnimations().filter(({ playState }) => playState === 'running').length)).toBe(0);
    // the same page, to somebody who does not mind: the dashes move
    await page.emulateMedia({ reducedMotion: 'no-preference' });
    await expect.poll(still, { timeout: 40_000 }).toBe(false);
  });
});
