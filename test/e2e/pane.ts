import type { Locator, Page } from 'playwright-core';

/** What people do in the pane, by the words they see. */
export const pane = {
  async runAll(page: Page): Promise<void> {
    await page.getByRole('button', { name: '一键评分' }).click();
  },
  async goTo(page: Page, step: '识别' | '评分' | '写入' | '报告'): Promise<void> {
    const steps = page.getByRole('tablist', { name: '步骤' });
    await steps.getByRole('tab', { name: step }).click();
    await page.getByRole('heading', { name: step, exact: true }).waitFor();
  },
  /** Waits until a text stands in the pane. */
  async sees(page: Page, text: string | RegExp): Promise<void> {
    await page.getByText(text).first().waitFor();
  },
  async press(page: Page, name: string | RegExp): Promise<void> {
    await page.getByRole('button', { name }).first().click();
  },
  /** Opens the evidence of a line of the score table. */
  async openLine(page: Page, indicator: string): Promise<Locator> {
    await page
      .getByRole('button', { name: new RegExp(indicator) })
      .first()
      .click();
    await page.getByText('规则出处').first().waitFor();
    return page.locator('body');
  },
  async total(page: Page): Promise<string> {
    const header = await page
      .getByText(/^得分 ?\d/)
      .first()
      .innerText();
    return header.replaceAll(/\s/g, '');
  },
};
