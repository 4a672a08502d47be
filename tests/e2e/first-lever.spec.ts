import { expect, test } from './driver.ts';

/** Counts the shader programs that the page links from now on. */
const countPrograms = (): void => {
  const { linkProgram } = WebGL2RenderingContext.prototype;
  document.documentElement.dataset.programs = '0';
  WebGL2RenderingContext.prototype.linkProgram = function count(program) {
    const { dataset } = document.documentElement;
    dataset.programs = String(Number(dataset.programs) + 1);
    return linkProgram.call(this, program);
  };
};

// A compiler at work holds the page up: what a lever can show is drawn by shaders that the first view has used already.
test('the first lever finds every shader compiled', async ({ planner }) => {
  await planner.open();
  await planner.mapIsDrawn();
  await planner.page.evaluate(countPrograms);
  await planner.border('Russia').set('closed to transit');
  await expect(planner.headline()).toContainText('Without Russian transit');
  await planner.border('China').set('closed to all cargo');
  await expect(planner.headline()).toContainText('finds no open way out');
  await planner.page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
  expect(await planner.page.locator('html').getAttribute('data-programs')).toBe('0');
});
